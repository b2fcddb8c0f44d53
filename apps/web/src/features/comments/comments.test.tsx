import { describe, expect, it } from '@jest/globals';
import { readable, shown } from '../../../test/shown.js';
import type { ProposalPageQuery } from '../../gql.js';
import { CommentForm } from './CommentForm.js';
import { Discussion } from './Discussion.js';
import type { ThreadComment } from './thread.js';

const text = (words: string) => ({ words, language: 'en', direction: 'ltr', original: null }) as const;
const nothing = { reply: false, rate: false, edit: false, answer: false, withdraw: false, hide: false, restore: false };
const comment = (id: string, more: Partial<ThreadComment> = {}): ThreadComment => ({
  id,
  parentId: null,
  depth: 0,
  number: 1,
  replyCount: 0,
  usefulness: null,
  myRating: null,
  kind: 'FACT',
  isHidden: false,
  author: 'Blue Heron',
  publishedOn: '22 November',
  changedOn: null,
  suggestion: null,
  words: text(`Words of ${id}.`),
  isMine: false,
  publication: 'PUBLISHED',
  may: { ...nothing, reply: true },
  decision: null,
  ...more,
});

type Situation = { comments?: ThreadComment[]; next?: string | null; mayComment?: boolean };
function proposal({ comments = [], next = null, mayComment = true }: Situation = {}) {
  return {
    id: 'p',
    commentCount: comments.length,
    openingQuestion: text('What stopped you?'),
    consultation: { me: null, lastEvent: 1 },
    may: { comment: mayComment, takeStance: true, hide: false, restore: false },
    kindCounts: [],
    lastComment: 0,
    thread: { ancestors: [], comments, previous: null, next },
  } as unknown as ProposalPageQuery['proposal'];
}
const discussion = (situation?: Situation) => shown(<Discussion of={proposal(situation)} />);

describe('a discussion', () => {
  it('invites when nobody has spoken', () => {
    expect(readable(discussion())).toBe(
      'Discussion No comments yet What stopped you? Say something Nobody has spoken yet. The first seat is yours.',
    );
  });

  it('offers no seat where nobody can speak, as below what became part of another', () => {
    expect(readable(discussion({ mayComment: false }))).not.toContain('seat');
  });

  it('leads to the page one comments on, without a script', () => {
    const markup = discussion({ comments: [comment('a')] });
    expect(markup).toContain('href="/en/p/p/comment"');
    expect(markup).toContain('href="/en/p/p/comment?to=a"');
  });

  it('sets replies below what they answer, as lists within lists', () => {
    const markup = discussion({ comments: [comment('a'), comment('a1', { parentId: 'a', depth: 1 }), comment('b')] });
    expect(markup).toMatch(/<li id="c-a".*<ol><li id="c-a1".*<\/li><\/ol><\/li><li id="c-b"/s);
  });

  it('says that it is closed instead of asking for words', () => {
    const markup = discussion({ mayComment: false });
    expect(readable(markup)).toContain('You cannot write comments here at the moment.');
    expect(markup).not.toContain('/comment');
  });

  it('marks what arrived while one looked', () => {
    const words = readable(discussion({ comments: [comment('a'), comment('b', { isNew: true })] }));
    expect(words).toContain('just now Words of b.');
  });

  it('goes on where a page of it ends', () => {
    expect(discussion({ comments: [comment('a')], next: 'a' })).toContain('href="/en/p/p?after=a#discussion"');
  });
});

describe('a hidden comment', () => {
  const stub = { isHidden: true, may: nothing };

  it('is the same stub for every reader', () => {
    const markup = discussion({ comments: [comment('a', { ...stub, author: null, kind: null, words: null })] });
    expect(readable(markup)).toMatch(/22 November A facilitator hid this comment\.$/);
  });

  it('shows a facilitator what it was, by which rule and why, and how to bring it back', () => {
    const seen = { ...stub, may: { ...stub.may, restore: true }, decision: { rule: 'DANGER', reason: 'Names a shelter.' } } as const;
    const markup = discussion({ comments: [comment('a', seen)] });
    expect(readable(markup)).toContain('Words of a. Rule It puts somebody in danger Reason Names a shelter. Show again');
    expect(markup).toContain('href="/en/restore/a"');
  });
});

describe('a comment that was taken back', () => {
  const gone = { author: null, kind: null, publishedOn: null, words: null, may: nothing };

  it('is a stub that says so, and nothing else', () => {
    const withdrawn = readable(discussion({ comments: [comment('a', { ...gone, publication: 'WITHDRAWN' })] }));
    expect(withdrawn).toMatch(/Say something A contribution was withdrawn by its author\.$/);
    const erased = readable(discussion({ comments: [comment('a', { ...gone, publication: 'ERASED' })] }));
    expect(erased).toMatch(/Say something A contribution was removed\.$/);
  });

  it('still shows its author what she withdrew', () => {
    const hers = comment('a', { isMine: true, publication: 'WITHDRAWN', may: nothing });
    expect(readable(discussion({ comments: [hers] }))).toContain('A contribution was withdrawn by its author. Words of a.');
  });
});

describe('a comment of her own', () => {
  it('leads to where she edits and withdraws it', () => {
    const markup = discussion({
      comments: [comment('a', { isMine: true, may: { ...nothing, edit: true, answer: false, withdraw: true } })],
    });
    expect(markup).toContain('href="/en/edit/a"');
    expect(markup).toContain('href="/en/withdraw/a"');
    expect(discussion({ comments: [comment('a')] })).not.toContain('/withdraw/');
  });
});

describe('the form of a comment', () => {
  const form = (faults: Record<string, { fault: string; limit?: number }> | null) =>
    shown(
      <CommentForm
        action="/en/p/p/comment"
        formKey="fresh"
        author={null}
        returned={faults && { refusal: { code: 'INVALID_INPUT', faults }, typed: { key: 'kept', words: 'What I wrote', kind: 'QUESTION' } }}
      />,
    );

  it('posts with a key of its own', () => {
    expect(form(null)).toMatch(/<form[^>]* action="\/en\/p\/p\/comment" method="post"/);
    expect(form(null)).toContain('<input type="hidden" name="key" value="fresh"/>');
  });

  it('comes back with what was typed, the same key, and what to mend above it and beside the field', () => {
    const markup = form({ words: { fault: 'TOO_LONG', limit: 5000 } });
    expect(markup).toContain('name="key" value="kept"');
    expect(markup).toContain('What I wrote</textarea>');
    expect(markup).toMatch(/value="QUESTION"[^>]*checked|checked=""[^>]*value="QUESTION"/);
    expect(markup).toContain('<a href="#words">“Your words”: This is too long.');
    expect(markup).toMatch(/<textarea[^>]*aria-describedby="words-hint words-fault" aria-invalid="true"/);
  });

  it('says why when no field is to blame', () => {
    expect(readable(form({}))).toContain('Not sent yet. Please look again. This cannot be taken as it is.');
  });
});
