import { codeFrom, codeInGroups, readCode } from './invitation-code.js';

const code = codeFrom(Uint8Array.from({ length: 32 }, (_, place) => place * 37));

describe('an invitation code', () => {
  it('has sixteen signs, none of them 0, O, 1 or I', () => {
    const all =
      codeFrom(Uint8Array.from({ length: 16 }, (_, place) => place)) + codeFrom(Uint8Array.from({ length: 16 }, (_, place) => place + 16));
    expect(new Set(all).size).toBe(32);
    expect(all).not.toMatch(/[01OIl]/);
    expect(code).toHaveLength(16);
  });

  it.each([
    ['as it stands on the card', codeInGroups(code)],
    ['in small letters', code.toLowerCase()],
    ['with dashes and too many spaces', ` ${codeInGroups(code).replaceAll(' ', ' – ')} `],
    ['with marks of direction around it', `\u2066${code}\u2069`],
    ['in wide letters', [...code].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join('')],
  ])('is read %s', (_, typed) => expect(readCode(typed)).toBe(code));

  it('is read when a sign was taken for one it looks like, and with digits of another script', () => {
    expect(readCode('QQQQ LLLL 2345 ABCD')).toBe('QQQQLLLL2345ABCD');
    expect(readCode('0oOq 1Iil ٢٣٤٥ abcd')).toBe('QQQQLLLL2345ABCD');
  });

  it.each(['', code.slice(1), `${code}2`, `${code.slice(1)}é`, `${code.slice(1)}😀`, 'x'.repeat(10_000)])(
    'is not read out of %j',
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );
});
