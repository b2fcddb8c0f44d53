import { csv } from './csv.js';

const cell = (text: string) => csv([[text]]).slice(1, -2);

test('a table begins with the mark of UTF-8, and each line ends as spreadsheets expect', () => {
  expect(
    csv([
      ['one', 'two'],
      ['three', 4],
    ]),
  ).toBe('\ufeffone,two\r\nthree,4\r\n');
});

test('numbers stay numbers, also below zero, and nothing is an empty cell', () => {
  expect(csv([[-5, 0.5, null, 'x']])).toBe('\ufeff-5,0.5,,x\r\n');
});

test.each([
  ['a "word"', '"a ""word"""'],
  ['a, b', '"a, b"'],
  ['a; b', '"a; b"'],
  ['first\nsecond', '"first\nsecond"'],
  ['نص، بفاصلة عربية', 'نص، بفاصلة عربية'],
])('%j comes back as it was', (text, expected) => {
  expect(cell(text)).toBe(expected);
});

test.each([
  '=1+1',
  '+49 30 1234',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  '﹢1',
  '−1',
  ' =1',
  '\t=1',
  '\n=1',
  '\u00a0=1',
  '\u200e=1',
  '\u200f-1',
  '\u061c+1',
  '\u2068=1',
  '\ufeff=1',
  '\u200b@x',
])('%j is no formula', (text) => {
  expect(cell(text).replace(/^"(.*)"$/s, '$1')).toBe(`'${text}`);
});

test('a quoted text that pretends to be a formula of another cell stays in its own', () => {
  expect(cell('x",=1+1')).toBe('"x"",=1+1"');
});
