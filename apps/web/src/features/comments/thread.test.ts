import { describe, expect, it } from '@jest/globals';
import { branches, type Branch, placeOf, type Shown, type ThreadComment } from './thread.js';
import { type View, wholeThread } from './view.js';

const comment = (id: string, parentId: string | null = null) => ({ id, parentId }) as ThreadComment;
const outline = (tree: readonly Branch[]): unknown[] =>
  tree.map(({ comment: { id }, replies }) => (replies.length > 0 ? [id, outline(replies)] : id));

describe('a page of a thread as a tree', () => {
  it('has replies below what they answer', () => {
    const tree = branches([comment('a'), comment('a1', 'a'), comment('a11', 'a1'), comment('a2', 'a'), comment('b')]);
    expect(outline(tree)).toEqual([['a', [['a1', ['a11']], 'a2']], 'b']);
  });

  it('lets a reply stand by itself when what it answers is on the page before', () => {
    expect(outline(branches([comment('a2', 'a'), comment('a21', 'a2'), comment('b')]))).toEqual([['a2', ['a21']], 'b']);
  });

  it('is empty when nobody has spoken', () => {
    expect(branches([])).toEqual([]);
  });
});

describe('the place of a comment that was just written', () => {
  const shown = (view: Partial<View> = {}, more: Partial<Shown> = {}): Shown => ({
    comments: [
      { id: 'a', parentId: null, depth: 0, replyCount: 1 },
      { id: 'a1', parentId: 'a', depth: 1, replyCount: 0 },
      { id: 'b', parentId: null, depth: 0, replyCount: 2 },
    ],
    hasEarlier: false,
    hasMore: false,
    view: { ...wholeThread, ...view },
    ...more,
  });
  const root = { parentId: null, kind: 'FACT' } as const;

  it.each([
    ['the oldest first', {}, 3],
    ['the newest first', { sort: 'NEWEST' }, 0],
    ['the most useful first, as nobody has rated it', { sort: 'USEFUL' }, 3],
    ['those not heard yet first, which only the server can tell', { sort: 'UNHEARD' }, null],
    ['its own kind alone', { kind: 'FACT' }, 3],
    ['another kind alone', { kind: 'QUESTION' }, null],
    ['what is new', { since: 4 }, 3],
    ['the answers to one comment', { under: 'a' }, null],
  ] as const)('where one reads %s', (_, view, place) => {
    expect(placeOf(root, shown(view))).toBe(place);
  });

  it('is on another page where the list goes on', () => {
    expect(placeOf(root, shown({}, { hasMore: true }))).toBeNull();
    expect(placeOf(root, shown({ sort: 'NEWEST' }, { hasEarlier: true }))).toBeNull();
  });

  it('is behind the other answers, where all of them are shown', () => {
    expect(placeOf({ parentId: 'a', kind: 'FACT' }, shown())).toBe(2);
    expect(placeOf({ parentId: 'b', kind: 'FACT' }, shown())).toBeNull();
    expect(placeOf({ parentId: 'z', kind: 'FACT' }, shown())).toBeNull();
  });
});
