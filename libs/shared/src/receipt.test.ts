import { inGroups, isReceipt, readReceipt, withCheck } from './receipt.js';

const receipt = withCheck('4071836259204718365');

test('every digit changed by itself, and every two neighbours swapped, is noticed', () => {
  expect(isReceipt(receipt)).toBe(true);
  for (let place = 0; place < receipt.length; place += 1) {
    for (let other = 0; other < 10; other += 1) {
      if (String(other) === receipt[place]) continue;
      expect(isReceipt(receipt.slice(0, place) + other + receipt.slice(place + 1))).toBe(false);
    }
  }
  const swapped = [...receipt].map(
    (digit, place) => receipt.slice(0, place) + (receipt[place + 1] ?? '') + digit + receipt.slice(place + 2),
  );
  expect(swapped.filter((other) => other !== receipt && isReceipt(other))).toEqual([]);
});

test.each([
  ['Latin', '0123456789'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['Devanagari', '०१२३४५६७८९'],
])('a receipt typed in %s digits is read', (_, digits) => {
  const typed = inGroups(receipt)
    .map((group) => [...group].map((digit) => [...digits][Number(digit)]).join(''))
    .join(' ');
  expect(readReceipt(typed)).toBe(receipt);
});

test('groups may be parted as people part them, and words are no receipt', () => {
  expect(readReceipt(inGroups(receipt).join('-'))).toBe(receipt);
  expect(readReceipt(`\u200f${inGroups(receipt).join('\u00a0')} `)).toBe(receipt);
  expect(readReceipt('my receipt is 4071')).toBeNull();
});

test('too few or too many digits are no receipt', () => {
  expect(isReceipt(receipt.slice(1))).toBe(false);
  expect(isReceipt(`${receipt}0`)).toBe(false);
  expect(isReceipt('')).toBe(false);
});
