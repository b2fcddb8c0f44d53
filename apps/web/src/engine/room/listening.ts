import type { LiveBatch, LiveEvent, LiveJoined } from '@baraza/shared/live';
import type { LiveState } from '../live.js';
import { take } from './record.js';

/** What a listening reader needs from the line and tells the page. */
export type Ears = {
  /** Joins the room on the line, and asks for all that came after a number. */
  readonly join: (after: number) => Promise<LiveJoined>;
  readonly hear: (events: readonly LiveEvent[]) => void;
  /** Too much was missed: the page is to be read from the server again, which ends in `startAt`. */
  readonly readAnew: () => void;
  readonly tell: (state: LiveState) => void;
};

/** Keeps one reader complete: every event of the room once and in order, over gaps, repetitions and lost lines. */
export class Listening {
  private readonly ears: Ears;
  private last: number;
  /** Batches that came while an answer to a join is awaited; null when none is. */
  private early: LiveBatch[] | null = null;
  private turn = 0;
  /** The page was told to read itself anew, and has to join again afterwards. */
  private isStale = false;

  constructor(last: number, ears: Ears) {
    this.last = last;
    this.ears = ears;
  }

  /** The page now stands for this number. When that is less than was heard, what lies between is asked for again. */
  startAt(last: number): void {
    const mustJoin = this.isStale || last < this.last;
    this.last = last;
    if (mustJoin) void this.join();
  }

  receive(batch: LiveBatch): void {
    // While the page is read anew nothing that comes fits what is shown; asking again each time would only have us hung up.
    if (this.isStale) return;
    if (this.early) this.early.push(batch);
    else if (!this.heed(batch)) void this.join();
  }

  /** To be called whenever the line is there again. An answer to an earlier join no longer counts then. */
  async join(): Promise<void> {
    const turn = ++this.turn;
    this.isStale = false;
    this.early ??= [];
    const joined = await this.ears.join(this.last).catch(() => null);
    if (turn !== this.turn) return;
    if (!joined) return this.cutOff();

    const early = this.early ?? [];
    this.early = null;
    if ('refused' in joined) return this.ears.tell('off');
    if ('readAnew' in joined || !this.heed(joined.batch)) return this.readAnew();
    if (!early.every((batch) => this.heed(batch))) return this.join();
    this.ears.tell('live');
  }

  /** The line is gone: what was asked for on it will not be answered. */
  cutOff(): void {
    this.turn++;
    this.early = null;
    this.ears.tell('behind');
  }

  private readAnew(): void {
    this.isStale = true;
    this.ears.tell('behind');
    this.ears.readAnew();
  }

  private heed(batch: LiveBatch): boolean {
    const step = take(this.last, batch);
    if (step.kind === 'gap') return false;
    this.last = step.last;
    if (step.events.length > 0) this.ears.hear(step.events);
    return true;
  }
}
