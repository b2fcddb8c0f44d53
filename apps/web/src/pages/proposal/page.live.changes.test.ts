import { describe, expect, it } from '@jest/globals';
import { live } from './page.live.js';
import { after, cardOf, event, nothing, order, page, read, words } from './page.live.sample.js';
import type { Data } from './page.server.js';

const stub = { ...cardOf('a'), isHidden: true, author: null, kind: null, words: null };

describe('a comment that changes', () => {
  it('becomes a stub in its place, which cannot be answered', () => {
    const { proposal } = after(page({ comments: [read('a'), read('b')] }), event('comment.hidden', stub, 1));
    expect(proposal.thread.comments[0]).toMatchObject({ id: 'a', isHidden: true, words: null, may: { reply: false } });
    expect(proposal.commentCount).toBe(1);
  });

  it('comes back in its place', () => {
    const hidden = after(page({ comments: [read('a'), read('b')] }), event('comment.hidden', stub, 1));
    const { proposal } = after(hidden, event('comment.restored', cardOf('a'), 2));
    expect(proposal.thread.comments[0]).toMatchObject({ isHidden: false, words: { words: 'a' }, may: { reply: true, rate: true } });
    expect(proposal.commentCount).toBe(2);
  });
});

describe('a comment that stands on no page but was opened beside it', () => {
  it('is kept, so that what was opened can follow', () => {
    const data = after(page({ comments: [read('a')] }), event('comment.hidden', { ...stub, id: 'z' }));
    expect(data.elsewhere).toMatchObject({ z: { isHidden: true } });
  });
});

describe('a comment of hers that changes', () => {
  it('is read anew: hidden, it shows her rule and reason', () => {
    const data = page({ comments: [{ ...read('a'), isMine: true }] });
    for (const kind of ['comment.hidden', 'comment.restored'] as const) expect(live(data, event(kind, cardOf('a')))).toBe('reload');
  });
});

describe('words that are proposed for her proposal', () => {
  const proposed = { suggestion: { part: 'PROBLEM', language: 'en', pieces: [], outcome: null, answeredOn: null, reason: null } } as const;
  const taken = { suggestion: { ...proposed.suggestion, outcome: 'TAKEN' } } as const;
  const author = () => {
    const data = page({ comments: [read('a')] });
    return { ...data, proposal: { ...data.proposal, isMine: true, may: { ...data.proposal.may, edit: true } } };
  };
  const mayAnswer = ({ proposal }: Data) => proposal.thread.comments[0]?.may.answer;

  it('may be answered until they were taken, and again once they are no longer hidden', () => {
    const hidden = after(author(), event('comment.hidden', stub));
    expect(mayAnswer(hidden)).toBe(false);
    const back = after(hidden, event('comment.restored', { ...cardOf('a'), ...proposed }));
    expect(mayAnswer(back)).toBe(true);
    expect(mayAnswer(after(back, event('suggestion.answered', { ...cardOf('a'), ...taken })))).toBe(false);
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
