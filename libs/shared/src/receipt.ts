import { digitOf } from './digits.js';

/** A receipt: 20 digits, the last of them a check digit. */
export const receiptLength = 20;

/** How it is shown: five groups of four. */
const groupLength = 4;

/** What may stand between its digits: spaces of all kinds, dashes, dots, marks of direction. */
const between = /[\s\p{Pd}\p{Cf}.,/_|·٫٬]/u;

/**
 * Damm's quasigroup of order 10: catches each single wrong digit and each swap of neighbours.
 * H. M. Damm, Total anti-symmetrische Quasigruppen, Marburg 2004.
 */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function interim(digits: string): string {
  let state = '0';
  for (const digit of digits) state = quasigroup[Number(state)]?.[Number(digit)] ?? '0';
  return state;
}

/** The digits with their check digit behind them. */
export const withCheck = (digits: string): string => digits + interim(digits);

/** Whether these are 20 Latin digits that no slip of the hand has changed. */
export const isReceipt = (digits: string): boolean => digits.length === receiptLength && /^\d+$/.test(digits) && interim(digits) === '0';

/** What somebody typed, in digits of any script, as Latin digits; null when anything else stands among them. */
export function readReceipt(typed: string): string | null {
  let digits = '';
  for (const sign of typed) {
    const digit = digitOf(sign);
    if (digit !== null) digits += digit;
    else if (!between.test(sign)) return null;
  }
  return digits;
}

/** In groups of four, as one reads them aloud and copies them. */
export function inGroups(digits: string): string[] {
  return Array.from({ length: Math.ceil(digits.length / groupLength) }, (_, group) =>
    digits.slice(group * groupLength, (group + 1) * groupLength),
  );
}
