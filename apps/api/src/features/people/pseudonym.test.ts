import { interfaceLanguages } from '@baraza/shared/languages';
import { drawPseudonym, pseudonymIn } from './pseudonym.js';

test.each(interfaceLanguages)('each of the 2,048 pseudonyms is another in %s', (language) => {
  const names = Array.from({ length: 2048 }, (_, pseudonym) => pseudonymIn(language, pseudonym));
  expect(new Set(names).size).toBe(2048);
  expect(names.every((name) => !/undefined|null/.test(name))).toBe(true);
});

test('when names run out, a figure follows the words', () => {
  expect(pseudonymIn('en', 2048 + 5)).toBe(`${pseudonymIn('en', 5)} 2`);
});

test('a draw widens with each attempt that met a name already taken', () => {
  const most = (attempt: number) => Math.max(...Array.from({ length: 2000 }, () => drawPseudonym(attempt)));
  expect(most(0)).toBeLessThan(2048);
  expect(most(8)).toBeGreaterThan(2048);
});
