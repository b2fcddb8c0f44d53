import { describe, expect, it } from '@jest/globals';
import type { LiveEvent } from '@baraza/shared/live';
import { take } from './record.js';

const event = (number: number): LiveEvent => ({ number, kind: 'comment.published', proposalId: 'p', commentId: `c${number}`, card: null });

describe('a reader with a last number', () => {
  it('takes what joins on to it', () => {
    expect(take(4, { after: 4, upTo: 6, events: [event(5), event(6)] })).toEqual({ kind: 'news', events: [event(5), event(6)], last: 6 });
  });

  it('leaves out what it has seen when a batch overlaps', () => {
    expect(take(5, { after: 3, upTo: 6, events: [event(4), event(5), event(6)] })).toEqual({ kind: 'news', events: [event(6)], last: 6 });
  });

  it('takes nothing from a batch it has seen whole, and does not go back', () => {
    expect(take(9, { after: 3, upTo: 6, events: [event(4), event(6)] })).toEqual({ kind: 'news', events: [], last: 9 });
  });

  it('moves on when the numbers between concern other rooms', () => {
    expect(take(4, { after: 4, upTo: 9, events: [] })).toEqual({ kind: 'news', events: [], last: 9 });
  });

  it('notices a gap', () => {
    expect(take(4, { after: 5, upTo: 6, events: [event(6)] })).toEqual({ kind: 'gap' });
  });
});
