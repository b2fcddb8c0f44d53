import { digitOf } from '../digits.js';

/** The same text, sign by sign, with the digits of every script as Latin ones: what stands somewhere in the one stands there in the other. */
export function withLatinDigits(text: string): string {
  return text.replace(/[\u0600-\uffff]/g, (sign) => {
    if (sign === '＋') return '+';
    if (sign === '＠') return '@';
    return String(digitOf(sign) ?? sign);
  });
}
