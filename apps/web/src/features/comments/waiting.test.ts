import { describe, expect, it } from '@jest/globals';
import type { ThreadComment } from './thread.js';
import { waitingIn } from './waiting.js';

const comment = (id: string, changes: Partial<ThreadComment> = {}) =>
  ({ id, number: 7, replyCount: 0, parentId: null, isMine: false, isHidden: false, publication: 'PUBLISHED', ...changes }) as ThreadComment;
const [old, fresh] = [comment('old'), comment('fresh')];
const beyond = { id: 'beyond', number: 5 };
const seen = new Set(['old']);
const idsOf = (comments: readonly ThreadComment[]) => comments.map(({ id }) => id);

describe('what is new in a thread', () => {
  it('waits, is counted, and moves nothing', () => {
    const { shown, count, first } = waitingIn([old, fresh], [{ id: 'fresh', number: 7 }], seen);
    expect([idsOf(shown), count, first]).toEqual([['old'], 1, { id: 'fresh', isHere: true }]);
  });

  it('is counted where it stands on another page', () => {
    expect(waitingIn([old], [beyond], seen)).toMatchObject({ count: 1, first: { id: 'beyond', isHere: false }, since: null });
  });

  it('is counted once, and told from where on all of it came when it does not all stand here', () => {
    expect(waitingIn([old, fresh], [beyond, { id: 'fresh', number: 7 }], seen)).toMatchObject({ count: 2, since: 4 });
    expect(waitingIn([old, fresh, comment('other')], [], seen)).toMatchObject({
      count: 2,
      first: { id: 'fresh', isHere: true },
      since: null,
    });
  });

  it('is no answer yet to what it answers', () => {
    const answered = comment('old', { replyCount: 3 });
    const shownOf = (more: Partial<ThreadComment>) => waitingIn([answered, comment('fresh', { parentId: 'old', ...more })], [], seen).shown;
    expect(shownOf({}).map(({ replyCount }) => replyCount)).toEqual([2]);
    expect(shownOf({ isHidden: true }).map(({ replyCount }) => replyCount)).toEqual([2]);
    expect(shownOf({ isMine: true }).map(({ replyCount }) => replyCount)).toEqual([3, 0]);
  });

  it('is no longer counted once it was hidden, withdrawn or erased, and its words are not shown', () => {
    for (const gone of [{ isHidden: true }, { publication: 'WITHDRAWN' }, { publication: 'ERASED' }] as const) {
      const { shown, count, first } = waitingIn([old, comment('fresh', gone)], [], seen);
      expect([idsOf(shown), count, first]).toEqual([['old'], 0, null]);
    }
  });

  it('is counted as before when it was edited', () => {
    expect(waitingIn([old, comment('fresh', { words: null })], [{ id: 'fresh', number: 7 }], seen).count).toBe(1);
  });

  it("waits after the page was read anew too, as a facilitator's is", () => {
    expect(waitingIn([old, fresh], [], seen)).toMatchObject({ count: 1, first: { id: 'fresh' } });
  });

  it('never waits when it is her own', () => {
    const { shown, count } = waitingIn([old, comment('fresh', { isMine: true })], [{ id: 'fresh', number: 7 }], seen);
    expect([idsOf(shown), count]).toEqual([['old', 'fresh'], 0]);
  });
});
