import { type Hint, HintKind } from './hint.js';

/** The sign itself, or what people write so that machines do not see it. */
const at = /\s?@\s?|\s?[[({]\s?(?:at|arobase|arroba|آت|أت|ات)\s?[\])}]\s?|\s(?:at|arobase|arroba|آت|أت|ات)\s/gi;
const name = /[\p{L}\p{N}._%+-]{1,64}$/u;
const dot = '(?:\\.|\\s\\.\\s|\\s\\.|\\.\\s|\\s?[[({]\\s?(?:dot|point|punto|دوت|نقطة)\\s?[\\])}]\\s?|\\s(?:dot|point|punto|دوت|نقطة)\\s)';
const domain = new RegExp(`^[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{2,63}){1,4}`, 'iu');
const plainDomain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;

/** Where the end of an address is set apart, only one of these ends it: a new sentence begins in the same way. */
const known =
  /[\s.\])}](?:com|org|net|edu|gov|info|int|eu|me|fr|es|de|it|uk|us|ca|tr|lb|jo|sy|iq|ir|af|pk|bd|mm|ma|tn|dz|ly|eg|sd|so|et|er|ke|ug|gr|mx|co|ve|hn|gt|كوم|نت|اورغ)(?![\p{L}\p{N}])/gu;

/** E-mail addresses, plain or written out. */
export function emailsIn(text: string): Hint[] {
  return Array.from(text.matchAll(at)).flatMap(({ 0: sign, index }) => {
    const before = name.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    const after = before && domainAfter(text.slice(index + sign.length, index + sign.length + 120), sign === '@');
    return after ? [{ kind: HintKind.EMAIL, start: index - before.length, end: index + sign.length + after.length }] : [];
  });
}

function domainAfter(text: string, isPlain: boolean): string | null {
  const plain = isPlain ? plainDomain.exec(text)?.[0] : undefined;
  if (plain) return plain;
  const written = domain.exec(text)?.[0] ?? '';
  const end = Array.from(written.matchAll(known)).pop();
  return end ? written.slice(0, end.index + end[0].length) : null;
}
