import { describe, expect, it } from '@jest/globals';
import { findHints } from './find.js';
import { harmless } from './harmless.js';
import { addresses, caseNumbers, emails, phones, receipts } from './telling.js';

/** What of a list is not found, or found as something else, or not whole. */
const missed = (list: readonly Telling[], kind: string) =>
  list.filter(({ text, told }) => !findHints(text).some((hint) => hint.kind === kind && text.slice(hint.start, hint.end).includes(told)));
type Telling = { readonly text: string; readonly told: string };

describe('a hint while one writes', () => {
  it.each([
    ['PHONE', phones],
    ['RECEIPT', receipts],
    ['EMAIL', emails],
    ['CASE_NUMBER', caseNumbers],
    ['ADDRESS', addresses],
  ] as const)('finds every %s, in the digits and manners of many countries', (kind, list) => {
    const lost = missed(list, kind);
    expect(lost).toEqual([]);
  });
  it('was tried with enough', () => {
    expect(phones.length + receipts.length + emails.length + caseNumbers.length + addresses.length).toBeGreaterThanOrEqual(200);
    expect(harmless.length).toBeGreaterThanOrEqual(60);
  });

  it.each(harmless)('does not disturb who writes: %s', (text) => {
    expect(findHints(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([]);
  });

  it('tells several things apart, in the order of the text', () => {
    const text = 'Call 0612345678 or write to me@example.org, 12 Green Street. My receipt: 1234 5678 9012 3456 7890.';
    expect(findHints(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['PHONE', '0612345678'],
      ['EMAIL', 'me@example.org'],
      ['ADDRESS', '12 Green Street'],
      ['RECEIPT', '1234 5678 9012 3456 7890'],
    ]);
  });

  it('keeps two phone numbers apart from a receipt', () => {
    expect(findHints('0612345678 0698765432').map(({ kind }) => kind)).toEqual(['PHONE', 'PHONE']);
  });

  it.each([
    '1 ',
    '(',
    '+',
    '1-',
    '1',
    'a@',
    '@',
    ' at ',
    'case no ',
    'rue a ',
    'calle ',
    '1.',
    '((1',
    'شارع ',
    'a.',
    '12 a ',
    'A-1',
    '2016/',
  ])('is soon done with a long text of nothing but %j', (piece) => {
    expect(Array.isArray(findHints(piece.repeat(100_000)))).toBe(true);
  });
});
