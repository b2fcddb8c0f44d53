/** Stands for a sign that no typeface has. */
const replacement = '\ufffd';

/** For each typeface, the code points that it has in every weight. */
export type Coverage = readonly ReadonlySet<number>[];

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const rareSpace = /[^\S\n ]/gu;

/**
 * The text with each user-perceived character that cannot be printed replaced by one `replacement`.
 * One typeface must have the whole of it: a letter of one with an accent of another cannot be printed.
 */
export function printable(text: string, coverage: Coverage): string {
  return text
    .replace(rareSpace, (space) => (isKnown(space, coverage) ? space : ' '))
    .replace(/\S+/gu, (word) => (isPrinted(word, coverage) ? word : graphemeByGrapheme(word, coverage)));
}

function graphemeByGrapheme(word: string, coverage: Coverage): string {
  const known = Array.from(word)
    .filter((sign) => isKnown(sign, coverage) || !invisible.test(sign))
    .join('');
  return Array.from(graphemes.segment(known), ({ segment }) =>
    isPrinted(segment.normalize('NFC'), coverage) ? segment : replacement,
  ).join('');
}

/** Whether one typeface has every sign. Marks without a sign of their own, such as joiners, need one in any typeface. */
function isPrinted(text: string, coverage: Coverage): boolean {
  return coverage.some((typeface) =>
    Array.from(text).every((sign) => typeface.has(codePoint(sign)) || (invisible.test(sign) && isKnown(sign, coverage))),
  );
}

function isKnown(sign: string, coverage: Coverage): boolean {
  return coverage.some((typeface) => typeface.has(codePoint(sign)));
}

function codePoint(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

/** The data as JSON with every string made printable; `replacement` where it now stands for something, else null. */
export function printableJson(data: unknown, coverage: Coverage): { json: string; replacement: string | null } {
  const json = JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? printable(value, coverage) : value));
  return { json, replacement: json.includes(replacement) ? replacement : null };
}
