import { describe, expect, it } from '@jest/globals';
import { live } from './page.live.js';
import { after, cardOf, event, nothing, order, page, read, words } from './page.live.sample.js';
import type { Data } from './page.server.js';

const stub = { ...cardOf('a'), isHidden: true, author: null, kind: null, words: null };
const countOf = ({ proposal }: Data, kind: string) => proposal.kindCounts.find((known) => known.kind === kind)?.count;

describe('a comment that arrives', () => {
  it('stands at the end when it answers the proposal', () => {
    expect(order(after(page({ comments: [read('a'), read('b')] }), event('comment.published', cardOf('c'))))).toEqual(['a', 'b', 'c']);
  });

  it('stands after the last one below the comment it answers', () => {
    const comments = [read('a'), read('a1', 'a'), read('a11', 'a1', 2), read('b')];
    expect(order(after(page({ comments }), event('comment.published', cardOf('a2', 'a'))))).toEqual(['a', 'a1', 'a11', 'a2', 'b']);
  });

  it('stands at the end when the last comment is the one it answers', () => {
    const data = page({ comments: [read('a'), read('b')] });
    expect(order(after(data, event('comment.published', cardOf('b1', 'b'))))).toEqual(['a', 'b', 'b1']);
  });

  it('is only counted when its place is on another page', () => {
    const data = page({ comments: [{ ...read('a'), replyCount: 5 }], next: 'a' });
    for (const card of [cardOf('c'), cardOf('a1', 'a'), cardOf('z1', 'z')]) {
      const { proposal } = after(data, event('comment.published', card, 40));
      expect(proposal.thread.comments).toHaveLength(1);
      expect(proposal.commentCount).toBe(40);
    }
  });

  it('is one more answer to what it answers, whether it is shown or not', () => {
    const data = page({ comments: [{ ...read('a'), replyCount: 5 }] });
    const { proposal } = after(data, event('comment.published', cardOf('a6', 'a')));
    expect(proposal.thread.comments.map(({ id, replyCount }) => [id, replyCount])).toEqual([['a', 6]]);
  });

  it('stands below what it answers, though the card of that counted it already when both were told at once', () => {
    const told = [cardOf('b'), cardOf('b1', 'b')].map((card, at) => event('comment.published', { ...card, replyCount: at === 0 ? 1 : 0 }));
    const both = told.reduce(after, page({ comments: [read('a')] }));
    expect(both.proposal.thread.comments.map(({ id, replyCount }) => [id, replyCount])).toEqual([
      ['a', 0],
      ['b', 1],
      ['b1', 0],
    ]);
    const edited = after(page({ comments: [read('a')] }), event('comment.edited', { ...cardOf('a'), replyCount: 1 }));
    const answered = after(edited, event('comment.published', cardOf('a1', 'a')));
    expect(answered.proposal.thread.comments.map(({ id, replyCount }) => [id, replyCount])).toEqual([
      ['a', 1],
      ['a1', 0],
    ]);
  });

  it('changes nothing but the count when it is there already', () => {
    const data = page({ comments: [read('c')] });
    expect(live(data, event('comment.published', cardOf('c')))).toBe(data);
    expect(after(data, event('comment.published', cardOf('c'), 2)).proposal.commentCount).toBe(2);
  });

  it('is new, somebody else’s, and may be answered where comments are open', () => {
    const [comment] = after(page(), event('comment.published', cardOf('c'))).proposal.thread.comments;
    expect(comment).toMatchObject({ isNew: true, isMine: false, decision: null, may: { ...nothing, reply: true, rate: true } });
    const [closed] = after(page({ mayComment: false }), event('comment.published', cardOf('c'))).proposal.thread.comments;
    expect(closed?.may.reply).toBe(false);
  });
});

describe('through one kind, or since an event', () => {
  const answering = (id: string, parent: string) => ({
    ...read(id, parent),
    parent: { id: parent, author: 'Blue Heron', words: words('what is answered') },
  });
  const flat = { view: { kind: 'FACT' } } as const;

  it('a comment that arrives is read with what it answers', () => {
    expect(live(page({ ...flat, comments: [read('a')] }), event('comment.published', cardOf('b1', 'b')))).toBe('reload');
    expect(live(page({ view: { since: 1 } }), event('comment.published', cardOf('b')))).toBe('reload');
  });

  it('one of another kind, or beyond the page, is only counted', () => {
    const data = after(page({ ...flat, comments: [read('a')] }), event('comment.published', { ...cardOf('c'), kind: 'QUESTION' }, 7));
    expect([order(data), data.proposal.commentCount, countOf(data, 'QUESTION')]).toEqual([['a'], 7, 1]);
    expect(order(after(page({ ...flat, next: 'a' }), event('comment.published', cardOf('c'))))).toEqual([]);
  });

  it('an answer no longer tells what was hidden or taken back above it', () => {
    const data = page({ ...flat, comments: [answering('a1', 'a'), answering('b1', 'b')] });
    const [first, other] = after(data, event('comment.hidden', stub)).proposal.thread.comments;
    expect(first?.parent).toEqual({ id: 'a', author: null, words: null });
    expect(other?.parent).toMatchObject({ id: 'b', author: 'Blue Heron' });
  });
});

describe('how many there are of each kind', () => {
  it('follows what is said, hidden and shown again', () => {
    const said = after(page({ comments: [read('a')] }), event('comment.published', cardOf('c')));
    expect(countOf(said, 'FACT')).toBe(2);
    const hidden = after(said, event('comment.hidden', stub));
    expect(countOf(hidden, 'FACT')).toBe(1);
    expect(countOf(after(hidden, event('comment.restored', cardOf('a'))), 'FACT')).toBe(2);
  });

  it('moves with a comment that became another kind', () => {
    const data = after(page({ comments: [read('a')] }), event('comment.edited', { ...cardOf('a'), kind: 'QUESTION' }));
    expect([countOf(data, 'FACT'), countOf(data, 'QUESTION')]).toEqual([0, 1]);
  });
});
