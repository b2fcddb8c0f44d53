import { contentLanguages, directionOf, interfaceLanguages, isContentLanguage, negotiate } from './languages.js';

test.each([
  ['ar', 'ar'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['ti, fr;q=0.4, ar;q=0.7', 'ar'],
  ['fr;q=0, en', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [';;;,q=x,-', 'en'],
  [`${'xx,'.repeat(10_000)}ar`, 'en'],
])('a browser that wishes %p reads %p', (wished, language) => {
  expect(negotiate(wished)).toBe(language);
});

test('every language of the pages is one people may write in', () => {
  expect(interfaceLanguages.every(isContentLanguage)).toBe(true);
  expect(Object.keys(contentLanguages)).toHaveLength(16);
});

test('Arabic, Dari and Pashto run from right to left, whatever the region', () => {
  expect(Object.keys(contentLanguages).filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar', 'fa-AF', 'ps']);
  expect(directionOf('ar-SD')).toBe('rtl');
});

test.each(['constructor', '__proto__', 'toString', 'EN', ''])('%p is no language', (tag) => {
  expect(isContentLanguage(tag)).toBe(false);
});
