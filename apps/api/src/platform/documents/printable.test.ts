import { readFileSync } from 'node:fs';
import { codePointsOf } from './coverage.js';
import { typefaces } from './fonts.js';
import { printable, printableJson } from './printable.js';

const coverage = typefaces.map(({ files }) => codePointsOf(readFileSync(files[0] ?? '')));
const has = (sign: string) => coverage.some((covered) => covered.has(sign.codePointAt(0) ?? 0));

test.each([
  ['Latin with marks', 'Ɓoye ƙasa, œuvre, ñandú, ê î û ş ç'],
  ['Cyrillic', 'ґ є і ї, объём'],
  ['Arabic with vowel signs', 'محامٍ مجاني لكلِّ من يطلب اللجوء؟'],
  ['Dari with its joiner', 'می‌خواهد، پچژگ'],
  ['Pashto', 'ټ ډ ړ ږ ښ ځ څ ڼ ۍ ې'],
  ['quotation marks and dashes', '«a» “b” – — … ·'],
])('%s is printed as it was written', (_, text) => {
  expect(printable(text, coverage)).toBe(text);
});

test.each([
  ['a picture sign', 'yes 😀!', 'yes �!'],
  ['a picture of several signs is one to the eye', '👨‍👩‍👧', '�'],
  ['a heart with its variation mark', 'I ❤️ it', 'I � it'],
  ['a letter of one typeface with a mark of another', 'ж\u064e', '�'],
  ['a space no typeface has', 'a\u1680b\tc', 'a b c'],
])('%s', (_, text, expected) => {
  expect(printable(text, coverage)).toBe(expected);
});

test('what no typeface knows and nobody sees is left out', () => {
  expect(has('\u180f')).toBe(false);
  expect(printable('a\u180fb', coverage)).toBe('ab');
});

test('the whole of the data is made printable, and it is told whether anything was replaced', () => {
  expect(printableJson({ words: ['ok', { deep: '😀' }], figure: 5 }, coverage)).toEqual({
    json: '{"words":["ok",{"deep":"�"}],"figure":5}',
    replacement: '�',
  });
  expect(printableJson({ words: 'ok' }, coverage).replacement).toBeNull();
});
