import { describe, expect, it } from '@jest/globals';
import type { LiveBatch, LiveEvent, LiveJoined } from '@baraza/shared/live';
import type { LiveState } from '../live.js';
import { Listening } from './listening.js';

const event = (number: number): LiveEvent => ({ number, kind: 'comment.published', proposalId: 'p', commentId: `c${number}`, card: null });
const batch = (after: number, ...numbers: number[]): LiveBatch => ({
  after,
  upTo: Math.max(after, ...numbers),
  events: numbers.map(event),
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A reader at number 3 whose joins are answered by hand. */
function reader() {
  const heard: number[] = [];
  const states: LiveState[] = [];
  const joins: { after: number; answer: (joined: LiveJoined) => void; fail: () => void }[] = [];
  let anew = 0;
  const listening = new Listening(3, {
    join: (after) => new Promise((answer, reject) => joins.push({ after, answer, fail: () => reject(new Error('no answer')) })),
    hear: (events) => heard.push(...events.map(({ number }) => number)),
    readAnew: () => anew++,
    tell: (state) => states.push(state),
  });
  return { listening, heard, states, joins, readAnew: () => anew };
}

describe('a listening reader', () => {
  it('hears what was missed while the page was read, then what happens', async () => {
    const { listening, heard, states, joins } = reader();
    void listening.join();
    joins[0]?.answer({ batch: batch(3, 4, 5) });
    await settled();
    listening.receive(batch(5, 6));
    expect(heard).toEqual([4, 5, 6]);
    expect(states).toEqual(['live']);
  });

  it('keeps what arrives before the answer to its join, in order', async () => {
    const { listening, heard, joins } = reader();
    void listening.join();
    listening.receive(batch(5, 6));
    listening.receive(batch(6, 7));
    joins[0]?.answer({ batch: batch(3, 4, 5, 6) });
    await settled();
    expect(heard).toEqual([4, 5, 6, 7]);
  });

  it('asks again from the last number it has when there is a gap', async () => {
    const { listening, heard, joins } = reader();
    void listening.join();
    joins[0]?.answer({ batch: batch(3) });
    await settled();
    listening.receive(batch(5, 6));
    expect(joins[1]?.after).toBe(3);
    joins[1]?.answer({ batch: batch(3, 4, 5, 6) });
    await settled();
    expect(heard).toEqual([4, 5, 6]);
  });

  it('hears nothing twice when the line comes back', async () => {
    const { listening, heard, states, joins } = reader();
    void listening.join();
    joins[0]?.answer({ batch: batch(3, 4) });
    await settled();
    listening.cutOff();
    void listening.join();
    joins[1]?.answer({ batch: batch(2, 3, 4, 5) });
    await settled();
    expect(heard).toEqual([4, 5]);
    expect(states).toEqual(['live', 'behind', 'live']);
  });

  it('does not heed the answer to a join on a line that is gone', async () => {
    const { listening, heard, states, joins } = reader();
    void listening.join();
    listening.cutOff();
    joins[0]?.answer({ batch: batch(3, 4) });
    await settled();
    expect(heard).toEqual([]);
    expect(states).toEqual(['behind']);
  });

  it('is behind when its join is not answered', async () => {
    const { listening, states, joins } = reader();
    void listening.join();
    joins[0]?.fail();
    await settled();
    expect(states).toEqual(['behind']);
  });

  it('reads the page anew when too much was missed, and joins again from there', async () => {
    const { listening, heard, states, joins, readAnew } = reader();
    void listening.join();
    joins[0]?.answer({ readAnew: true });
    await settled();
    expect(readAnew()).toBe(1);
    listening.startAt(500);
    joins[1]?.answer({ batch: batch(500, 501) });
    await settled();
    expect(heard).toEqual([501]);
    expect(states).toEqual(['behind', 'live']);
  });

  it('asks for nothing more while the page is being read anew, however much comes meanwhile', async () => {
    const { listening, heard, joins, readAnew } = reader();
    void listening.join();
    joins[0]?.answer({ readAnew: true });
    await settled();
    for (let number = 400; number < 450; number += 1) listening.receive(batch(number, number + 1));
    await settled();
    expect([joins.length, readAnew(), heard]).toEqual([1, 1, []]);
    listening.startAt(440);
    joins[1]?.answer({ batch: batch(440, 441) });
    await settled();
    expect(heard).toEqual([441]);
  });

  it('asks again for what came while an older copy of the page was on its way', async () => {
    const { listening, heard, joins } = reader();
    void listening.join();
    joins[0]?.answer({ batch: batch(3, 4, 5) });
    await settled();
    listening.startAt(4);
    joins[1]?.answer({ batch: batch(4, 5) });
    await settled();
    expect(heard).toEqual([4, 5, 5]);
  });

  it('is off where it is not let in', async () => {
    const { listening, states, joins } = reader();
    void listening.join();
    joins[0]?.answer({ refused: 'NOT_FOUND' });
    await settled();
    expect(states).toEqual(['off']);
  });
});
