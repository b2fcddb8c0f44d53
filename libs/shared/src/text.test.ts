import { faultIn, lengthOf, tidied } from './text.js';

const limit = { min: 1, max: 10 };

test.each([
  ['letters', 'abc', 3],
  ['an emoji family', '👩‍👩‍👧‍👦', 1],
  ['a letter and its mark', 'e\u0301', 1],
  ['a Burmese syllable', 'ကို', 1],
  ['a flag', '🇰🇪', 1],
])('%s are counted as people count them', (_, text, length) => {
  expect(lengthOf(text)).toBe(length);
});

test.each([
  ['nothing', '', 'EMPTY'],
  ['eleven letters', 'a'.repeat(11), 'TOO_LONG'],
  ['ten letters', 'a'.repeat(10), null],
  ['ten emoji families', '👩‍👩‍👧‍👦'.repeat(10), null],
  ['NUL', 'a\u0000', 'UNREADABLE'],
  ['a bell', 'a\u0007', 'UNREADABLE'],
  ['a control of the second kind', 'a\u0085', 'UNREADABLE'],
  ['a lone surrogate', '\udc00', 'UNREADABLE'],
  ['a non-character', '\uffff', 'UNREADABLE'],
  ['tab and line feed', 'a\tb\nc', null],
  ['an override', '\u202eabc', 'REVERSED'],
  ['a mark of direction', '\u200fabc', null],
  ['an isolate', '\u2068abc\u2069', null],
  ['a joiner that Persian needs', 'می‌خواهم', null],
])('%s: %p is %p', (_, text, fault) => {
  expect(faultIn(text, limit)).toBe(fault);
});

test('line ends become one kind, the white space around goes, nothing else changes', () => {
  expect(tidied('  a\r\nb\rc  d \n')).toBe('a\nb\nc  d');
});
