import { describe, expect, it } from '@jest/globals';
import type { Ask } from '@baraza/shared/web';
import { addressOf } from './place.server.js';

/** A thread of pages, each named by the comment before it. */
function threadOf(...pages: string[][]): { ask: Ask; asked: () => number } {
  let asked = 0;
  const ask = (_: unknown, { after }: { after: string | null }) => {
    asked += 1;
    const at = after ? pages.findIndex((page) => page.at(-1) === after) + 1 : 0;
    const comments = (pages[at] ?? []).map((id) => ({ id }));
    return Promise.resolve({ proposal: { thread: { comments, next: at < pages.length - 1 ? (pages[at]?.at(-1) ?? null) : null } } });
  };
  return { ask: ask as Ask, asked: () => asked };
}
const at = (comment: string) => ({ language: 'en', proposal: 'p', comment }) as const;

describe('the address of a comment', () => {
  it('is that of its proposal when it stands on the first page', async () => {
    expect(await addressOf(threadOf(['a', 'b'], ['c']).ask, at('b'))).toBe('/en/p/p#c-b');
  });

  it('names the page it stands on', async () => {
    expect(await addressOf(threadOf(['a', 'b'], ['c', 'd'], ['e']).ask, at('e'))).toBe('/en/p/p?after=d#c-e');
  });

  it('is the discussion when it is nowhere, or too far on to look for', async () => {
    expect(await addressOf(threadOf(['a']).ask, at('z'))).toBe('/en/p/p#discussion');
    const long = threadOf(...Array.from({ length: 30 }, (_, page) => [`c${page}`]));
    expect(await addressOf(long.ask, at('c29'))).toBe('/en/p/p#discussion');
    expect(long.asked()).toBe(10);
  });
});
