/** Where the ten digits begin: Arabic-Indic, Persian, Devanagari, Bengali, Burmese, Shan, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0x1040, 0x1090, 0xff10];
const others = /[٠-٩۰-۹०-९০-৯၀-၉႐-႙０-９＋＠]/g;

/** The same text, sign by sign, with the digits of every script as Latin ones. */
export function withLatinDigits(text: string): string {
  return text.replace(others, (sign) => {
    if (sign === '＋') return '+';
    if (sign === '＠') return '@';
    const code = sign.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });
}
