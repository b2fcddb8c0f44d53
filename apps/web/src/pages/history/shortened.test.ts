import { describe, expect, it } from '@jest/globals';
import { shortened } from './shortened.js';

const put = { kind: 'IN', words: 'new' } as const;
const same = (words: string) => ({ kind: 'SAME', words }) as const;
const between = (words: string, language: string) => shortened([put, same(words), put], language)[1]?.words ?? '';

describe('what stayed between two changes', () => {
  it('is left as it is when it is short', () => {
    expect(between('a few words', 'en')).toBe('a few words');
  });

  it('is cut to the words around the changes', () => {
    const words = Array.from({ length: 200 }, (_, place) => `word${place}`).join(' ');
    const [start = '', end = ''] = between(words, 'en').split(' … ');
    expect(words.startsWith(`${start} `)).toBe(true);
    expect(words.endsWith(` ${end}`)).toBe(true);
    for (const part of [start, end]) expect(Math.abs(part.length - 120)).toBeLessThan(10);
  });

  it('is cut on one side alone at the beginning and at the end of a text', () => {
    const words = 'word '.repeat(200);
    const [first, , last] = shortened([same(words), put, same(words)], 'en');
    expect([first?.words.slice(0, 2), last?.words.slice(-2)]).toEqual(['… ', ' …']);
  });

  it.each([
    ['in Burmese, which is written without spaces', 'မြန်မာနိုင်ငံသားများသည်', 'my'],
    ['where the only space stands at the beginning', 'မြန် မာနိုင်ငံသားများသည်', 'my'],
    ['in one endless word', 'a', 'en'],
    ['in signs of two characters', '🕊', 'en'],
  ])('is told once, and short, %s', (_, part, language) => {
    const [before = '', after = ''] = part.split(' ');
    const words = after ? `${before} ${after.repeat(30)}` : part.repeat(600 / part.length + 1);
    const cut = between(words, language);
    const [start = '', end = ''] = cut.split(' … ');
    expect(words.startsWith(start) && words.endsWith(end)).toBe(true);
    for (const side of [start, end]) expect([side.length >= 100, side.length <= 240]).toEqual([true, true]);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
  });
});
