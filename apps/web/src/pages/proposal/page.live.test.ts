import { describe, expect, it } from '@jest/globals';
import type { EventKind, LiveEvent } from '@baraza/shared/live';
import type { ThreadComment } from '../../features/comments/thread.js';
import { live } from './page.live.js';
import { type View, wholeThread } from '../../features/comments/view.js';
import type { Data } from './page.server.js';

const words = (text: string) => ({ words: text, language: 'en', direction: 'ltr', original: null }) as const;
const cardOf = (id: string, parentId: string | null = null, depth = parentId ? 1 : 0) =>
  ({
    id,
    parentId,
    depth,
    number: 1,
    replyCount: 0,
    usefulness: null,
    kind: 'FACT',
    isHidden: false,
    publication: 'PUBLISHED',
    author: 'Blue Heron',
    publishedOn: 'today',
    changedOn: null,
    words: words(id),
    suggestion: null,
  }) as const;
const nothing = { reply: false, rate: false, edit: false, answer: false, withdraw: false, hide: false, restore: false };
const read = (id: string, parentId: string | null = null, depth?: number): ThreadComment => ({
  ...cardOf(id, parentId, depth),
  isMine: false,
  myRating: null,
  may: { ...nothing, reply: true },
  decision: null,
});

type Situation = { comments?: ThreadComment[]; next?: string | null; mayFacilitate?: boolean; mayComment?: boolean; view?: Partial<View> };

/** A proposal page as far as events concern it. */
function page({ comments = [], next = null, mayFacilitate = false, mayComment = true, view = {} }: Situation = {}): Data {
  const proposal = {
    id: 'p',
    commentCount: comments.length,
    stances: null,
    myStance: 'AGREE',
    isMine: false,
    may: { comment: mayComment, takeStance: true, edit: false, hide: false, restore: false },
    consultation: { slug: 's', lastEvent: 1, me: null, may: { facilitate: mayFacilitate } },
    thread: { ancestors: [], comments, previous: null, next },
  };
  return { proposal, view: { ...wholeThread, ...view } } as unknown as Data;
}

const event = (kind: EventKind, card: object, commentCount = 1): LiveEvent => {
  const isComment = kind.startsWith('comment.');
  return {
    number: 2,
    kind,
    proposalId: 'p',
    commentId: isComment ? 'c' : null,
    card: isComment ? { ...card, proposal: { commentCount } } : card,
  };
};
const after = (data: Data, happened: LiveEvent): Data => {
  const next = live(data, happened);
  if (next === 'reload') throw new Error('did not expect to read anew');
  return next;
};
const order = ({ proposal }: Data) => proposal.thread.comments.map(({ id }) => id);

describe('a comment that arrives', () => {
  it('stands at the end when it answers the proposal', () => {
    expect(order(after(page({ comments: [read('a'), read('b')] }), event('comment.published', cardOf('c'))))).toEqual(['a', 'b', 'c']);
  });

  it('stands after the last one below the comment it answers', () => {
    const comments = [read('a'), read('a1', 'a'), read('a11', 'a1', 2), read('b')];
    expect(order(after(page({ comments }), event('comment.published', cardOf('a2', 'a'))))).toEqual(['a', 'a1', 'a11', 'a2', 'b']);
  });

  it('stands at the end when the last comment is the one it answers', () => {
    expect(order(after(page({ comments: [read('a'), read('b')] }), event('comment.published', cardOf('b1', 'b'))))).toEqual([
      'a',
      'b',
      'b1',
    ]);
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

describe('a comment that changes', () => {
  const stub = { ...cardOf('a'), isHidden: true, author: null, kind: null, words: null };

  it('becomes a stub in its place, which cannot be answered', () => {
    const { proposal } = after(page({ comments: [read('a'), read('b')] }), event('comment.hidden', stub, 1));
    expect(proposal.thread.comments[0]).toMatchObject({ id: 'a', isHidden: true, words: null, may: { reply: false } });
    expect(proposal.commentCount).toBe(1);
  });

  it('comes back in its place', () => {
    const hidden = after(page({ comments: [read('a'), read('b')] }), event('comment.hidden', stub, 1));
    const { proposal } = after(hidden, event('comment.restored', cardOf('a'), 2));
    expect(proposal.thread.comments[0]).toMatchObject({ isHidden: false, words: { words: 'a' }, may: { reply: true } });
    expect(proposal.commentCount).toBe(2);
  });
});

describe('a comment that stands on no page but was opened beside it', () => {
  it('is kept, so that what was opened can follow', () => {
    const stub = { ...cardOf('z'), isHidden: true, author: null, kind: null, words: null };
    expect(after(page({ comments: [read('a')] }), event('comment.hidden', stub)).elsewhere).toMatchObject({ z: { isHidden: true } });
  });
});

describe('a comment of hers that changes', () => {
  it('is read anew: hidden, it shows her rule and reason', () => {
    const data = page({ comments: [{ ...read('a'), isMine: true }] });
    for (const kind of ['comment.hidden', 'comment.restored'] as const) expect(live(data, event(kind, cardOf('a')))).toBe('reload');
  });
});

describe('a comment that is taken back or edited', () => {
  const hers = { ...read('a'), isMine: true, may: { ...nothing, reply: true, edit: true, answer: false, withdraw: true } };
  const gone = { ...cardOf('a'), author: null, kind: null, publishedOn: null, words: null };

  it.each([
    ['comment.withdrawn', 'WITHDRAWN'],
    ['comment.erased', 'ERASED'],
  ] as const)('loses its words and its acts at once: %s', (kind, publication) => {
    const { proposal } = after(page({ comments: [hers, read('a1', 'a')] }), event(kind, { ...gone, publication }, 1));
    expect(proposal.thread.comments[0]).toMatchObject({ words: null, author: null, publication, may: nothing });
    expect(order({ proposal } as Data)).toEqual(['a', 'a1']);
    expect(JSON.stringify(proposal.thread.comments[0])).not.toContain('Heron');
  });

  it('has its new words in its place', () => {
    const { proposal } = after(page({ comments: [hers] }), event('comment.edited', { ...cardOf('a'), words: words('better said') }));
    expect(proposal.thread.comments[0]).toMatchObject({
      words: { words: 'better said' },
      isMine: true,
      may: { edit: true, answer: false, withdraw: true },
    });
  });
});

describe('what people think', () => {
  it('is read anew: a card has no groups', () => {
    expect(live(page(), event('figures.published', {}))).toBe('reload');
  });
});

describe('only the server can tell', () => {
  it('what a facilitator sees', () => {
    expect(live(page({ mayFacilitate: true }), event('comment.published', cardOf('c')))).toBe('reload');
  });

  it('what a proposal looks like that was hidden, restored, edited or taken back', () => {
    for (const kind of ['proposal.edited', 'proposal.withdrawn', 'proposal.erased'] as const)
      expect(live(page(), event(kind, {}))).toBe('reload');
    expect(live(page(), event('proposal.hidden', {}))).toBe('reload');
    expect(live(page(), event('proposal.restored', {}))).toBe('reload');
  });
});
