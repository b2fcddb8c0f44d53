import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Window } from './rules.js';

/** The most keys one counter remembers; beyond it the one that was seen longest ago is forgotten. */
const keysMost = 20_000;

/** Counts what is done under a key, in the memory of this process and for no longer than the rule needs. */
export class Counter {
  readonly #windows: readonly RateLimiterMemory[];
  readonly #keys = new Set<string>();

  constructor(
    windows: readonly Window[],
    private readonly most = keysMost,
  ) {
    this.#windows = windows.map(([points, duration]) => new RateLimiterMemory({ points, duration }));
  }

  /** Counts one more. Gives the seconds to wait when it was too much; then it is not counted. */
  async take(key: string): Promise<number> {
    this.#remember(key);
    const tries = await Promise.allSettled(this.#windows.map((window) => window.consume(key)));
    const waits = tries.map((tried) => (tried.status === 'rejected' ? secondsOf(tried.reason as RateLimiterRes) : 0));
    const wait = Math.max(0, ...waits);
    if (wait > 0) await Promise.all(this.#windows.map((window) => window.reward(key)));
    return wait;
  }

  /** The seconds to wait until one more would be taken; 0: it would be now. Counts nothing. */
  async wait(key: string): Promise<number> {
    const counts = await Promise.all(this.#windows.map((window) => window.get(key)));
    return Math.max(0, ...counts.map((count) => (count && count.remainingPoints <= 0 && count.msBeforeNext > 0 ? secondsOf(count) : 0)));
  }

  /** Takes back one that was counted. */
  async giveBack(key: string): Promise<void> {
    await Promise.all(this.#windows.map((window) => window.reward(key)));
  }

  #remember(key: string): void {
    this.#keys.delete(key);
    this.#keys.add(key);
    const [oldest] = this.#keys;
    if (this.#keys.size <= this.most || oldest === undefined) return;
    this.#keys.delete(oldest);
    for (const window of this.#windows) void window.delete(oldest);
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
