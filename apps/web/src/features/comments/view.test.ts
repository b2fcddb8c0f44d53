import { describe, expect, it } from '@jest/globals';
import { addressOf, isFlat, viewed, viewIn, wholeThread } from './view.js';

const read = (words: string) => viewIn(new URLSearchParams(words));

describe('how one looks at a thread', () => {
  it('is the whole of it, the oldest first, where the address says nothing', () => {
    expect(read('')).toEqual(wholeThread);
    expect(viewed('/en/p/1', wholeThread)).toBe('/en/p/1');
  });

  it('stands in the address and is read from it again', () => {
    const view = { ...wholeThread, sort: 'UNHEARD', kind: 'FACT', after: 'a' } as const;
    expect(viewed('/en/p/1', view)).toBe('/en/p/1?sort=unheard&kind=fact&after=a');
    expect(read('sort=unheard&kind=fact&after=a')).toEqual(view);
  });

  it.each(['sort=best&kind=joke&since=soon', 'sort=&kind=&since=', 'since=-1', 'since=99999999999'])(
    'leaves out what it cannot mean: %s',
    (words) => {
      expect(read(words)).toEqual(wholeThread);
    },
  );

  it('has no levels through one kind or since an event, and has them around one comment', () => {
    expect([read('kind=fact'), read('since=3'), read('sort=useful'), read('kind=fact&comment=c')].map(isFlat)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('leads to one comment', () => {
    expect(addressOf('/en/p/1', 'c')).toBe('/en/p/1?comment=c#c-c');
  });
});
