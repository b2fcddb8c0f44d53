/** Where the ten digits of a script begin: Latin, Arabic-Indic, Persian, Devanagari, Bengali, Burmese, Shan, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0x1040, 0x1090, 0xff10];

/** The value of a digit in any of the scripts people write in; null for any other sign. */
export function digitOf(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : code - zero;
}

/** Languages whose readers write digits of their own (names of Unicode's numbering systems); the others write Latin ones. */
const numberings: Readonly<Record<string, string>> = {
  ar: 'arab',
  fa: 'arabext',
  ps: 'arabext',
  bn: 'beng',
  hi: 'deva',
  ne: 'deva',
  my: 'mymr',
};

/** Latin digits as the readers of a language write them. */
export function digitsIn(language: string, digits: string): string {
  const format = new Intl.NumberFormat('en', { useGrouping: false, numberingSystem: numberings[language] ?? 'latn' });
  return digits.replace(/\d/g, (digit) => format.format(Number(digit)));
}
