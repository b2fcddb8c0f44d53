import { describe, expect, it } from '@jest/globals';
import { branches, type Branch, type ThreadComment } from './thread.js';

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
