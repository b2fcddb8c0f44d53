const plain = /^[a-z0-9 \n]$/;
const ideograph = /\p{Ideographic}/u;
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A folded text in letters that every server takes for letters. The index of PostgreSQL goes by groups of three letters, and
 * what a letter is depends on the server's locale: under "C" Arabic has none. So each sign is stood for by a Latin one, the
 * same always; different signs may share one, so that what the index finds is looked at again in the text itself.
 * A sign of Chinese is a syllable, and is stood for by two: a word of two signs is long enough for the index.
 */
export function shadowOf(text: string): string {
  let shadow = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (plain.test(sign)) shadow += sign;
    else shadow += (signs[code % 36] ?? '') + (ideograph.test(sign) ? (signs[Math.floor(code / 36) % 36] ?? '') : '');
  }
  return shadow;
}
