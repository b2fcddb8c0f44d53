import { describe, expect, it } from '@jest/globals';
import type { ThreadComment } from './thread.js';
import { waitingIn } from './waiting.js';

const comment = (id: string, changes: Partial<ThreadComment> = {}) =>
  ({ id, parentId: null, isMine: false, isHidden: false, publication: 'PUBLISHED', ...changes }) as ThreadComment;
const [old, fresh] = [comment('old'), comment('fresh')];
const seen = new Set(['old']);
const idsOf = (comments: readonly ThreadComment[]) => comments.map(({ id }) => id);

describe('what is new in a thread', () => {
  it('waits, is counted, and moves nothing', () => {
    const { shown, count, first } = waitingIn([old, fresh], ['fresh'], seen);
    expect([idsOf(shown), count, first]).toEqual([['old'], 1, { id: 'fresh', isHere: true }]);
  });

  it('is counted where it stands on another page', () => {
    expect(waitingIn([old], ['beyond'], seen)).toMatchObject({ count: 1, first: { id: 'beyond', isHere: false } });
  });

  it('is counted once, and what stands here comes first', () => {
    expect(waitingIn([old, fresh], ['beyond', 'fresh'], seen)).toMatchObject({ count: 2, first: { id: 'fresh', isHere: true } });
  });

  it('is no longer counted once it was hidden, withdrawn or erased, and its words are not shown', () => {
    for (const gone of [{ isHidden: true }, { publication: 'WITHDRAWN' }, { publication: 'ERASED' }] as const) {
      const { shown, count, first } = waitingIn([old, comment('fresh', gone)], [], seen);
      expect([idsOf(shown), count, first]).toEqual([['old'], 0, null]);
    }
  });

  it('is counted as before when it was edited', () => {
    expect(waitingIn([old, comment('fresh', { words: null })], ['fresh'], seen).count).toBe(1);
  });

  it("waits after the page was read anew too, as a facilitator's is", () => {
    expect(waitingIn([old, fresh], [], seen)).toMatchObject({ count: 1, first: { id: 'fresh' } });
  });

  it('never waits when it is her own', () => {
    const { shown, count } = waitingIn([old, comment('fresh', { isMine: true })], ['fresh'], seen);
    expect([idsOf(shown), count]).toEqual([['old', 'fresh'], 0]);
  });
});
