import { digitOf } from './digits.js';

/** The signs of an invitation code: 32, without those that eyes and hands take for one another most (0 and O, 1 and I). */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 16 signs of 5 bits each: nobody guesses one. */
const codeLength = 16;
const groupLength = 4;

/** What is typed for a sign it looks like. */
const alike: Readonly<Record<string, string>> = { '0': 'Q', O: 'Q', '1': 'L', I: 'L' };

const between = /[\s\p{Pd}\p{Cf}._]/gu;

/** A code of random bytes: of each, five bits count. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, codeLength), (byte) => signs[byte % signs.length]).join('');
}

/** What somebody typed, as a code: large or small letters, digits of any script, with or without spaces. Null: it is none. */
export function readCode(typed: string): string | null {
  const letters = typed.normalize('NFKC').replace(between, '').toUpperCase();
  const code = [...letters].map((sign) => String(digitOf(sign) ?? sign)).map((sign) => alike[sign] ?? sign);
  return code.length === codeLength && code.every((sign) => signs.includes(sign)) ? code.join('') : null;
}

/** As it is read aloud and written down. */
export function codeInGroups(code: string): string {
  return Array.from({ length: codeLength / groupLength }, (_, group) => code.slice(group * groupLength, (group + 1) * groupLength)).join(
    ' ',
  );
}
