import { now } from '#platform/clock.js';

/** The last few thousand keys, each with the moment that was noted for it. In memory only, and bounded. */
export class Recent {
  readonly #moments = new Map<string, number>();

  constructor(private readonly most = 20_000) {}

  /** Notes a moment, so many seconds from now; the first note counts. False: there was one already. */
  note(key: string, inSeconds: number): boolean {
    if (this.#moments.has(key)) return false;
    this.#moments.set(key, now().getTime() + inSeconds * 1000);
    const [oldest] = this.#moments.keys();
    if (this.#moments.size > this.most && oldest !== undefined) this.#moments.delete(oldest);
    return true;
  }

  has(key: string): boolean {
    return this.#moments.has(key);
  }

  /** Whether a moment was noted and has passed. */
  isPast(key: string): boolean {
    return (this.#moments.get(key) ?? Infinity) <= now().getTime();
  }

  forget(key: string): void {
    this.#moments.delete(key);
  }

  /** Drops what has passed, oldest first. For keys that are all noted for the same time. */
  dropPast(): void {
    for (const key of this.#moments.keys()) {
      if (!this.isPast(key)) return;
      this.#moments.delete(key);
    }
  }
}
