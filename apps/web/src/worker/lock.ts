import { Turns } from './turns.js';

const turns = new Turns();
// The oldest browsers cannot let go of what is on its way.
const abortable = (): AbortController | null => (typeof AbortController === 'function' ? new AbortController() : null);
let sending = abortable();

/** One at a time sends what waits, or lets somebody else in, whichever version of the worker it is. */
export function alone<Value>(act: () => Promise<Value>): Promise<Value> {
  if ('locks' in navigator) return navigator.locks.request('outbox', act) as Promise<Value>;
  return turns.take(act);
}

/** With it what waits is sent, so that it can be let go of. */
export const untilInterrupted = (): AbortSignal | null => sending?.signal ?? null;

/** Lets go of what is on its way just now: it goes on waiting. */
export function interrupt(): void {
  sending?.abort();
  sending = abortable();
}
