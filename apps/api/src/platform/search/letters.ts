import { digitOf } from '@baraza/shared/digits';

/** Signs that one person writes and another leaves out, and that no decomposition takes away: hyphens, joiners, the Arabic stroke that only lengthens. */
const silent = /[\p{Cf}\u0640]/u;
/** Marks that a reader may leave out. Those of Burmese and of the scripts of India are vowels, and stay. */
const leftOut = /[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Ethi}]/u;
const mark = /\p{M}/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Letters that people type for one another, and that no decomposition brings together. */
const alike: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n' },
  // Hausa, typed on a keyboard that has no hooks.
  ...{ ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y' },
  ...{ є: 'е', ґ: 'г' },
  // Arabic letters as Persian, Pashto and Kurdish keyboards give them; alef maqsura and ya, ta marbuta and ha, alef wasla.
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ێ: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه' },
};

/** Ethiopic rows of eight that sound alike in Amharic and are written for one another: from, to. */
const rows: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

/**
 * What is left of a letter and its marks when people who write it differently are to find one another: without case, accents
 * and vowel signs. '' for what is silent, a space for whatever is no letter and no digit.
 */
export function lettersOf(cluster: string): string {
  const first = known.get(cluster);
  if (first !== undefined) return first;
  let letters = '';
  for (const sign of cluster.normalize('NFKD').toLowerCase().normalize('NFKD')) letters += letterOf(sign);
  if (known.size < knownMost && cluster.length <= clusterMost) known.set(cluster, letters);
  return letters;
}

/** The signs of a text are few and come again; those that strangers pile marks upon do not. */
const known = new Map<string, string>();
const knownMost = 5_000;
const clusterMost = 8;

function letterOf(sign: string): string {
  if (silent.test(sign) || (mark.test(sign) && leftOut.test(sign))) return '';
  const digit = digitOf(sign);
  if (digit !== null) return String(digit);
  if (!letter.test(sign)) return ' ';
  return alike[sign] ?? ethiopic(sign);
}

function ethiopic(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const row = rows.find(([from]) => code >= from && code < from + 8);
  return row ? String.fromCodePoint(code - row[0] + row[1]) : sign;
}
