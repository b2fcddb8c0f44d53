import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, Optional } from '@nestjs/common';
import { faultLine } from '#platform/graphql/ask.js';
import { type Channel, channels } from './channels.js';
import { Notices } from './notices.js';
import { RedisHints } from './redis-hints.js';

/** Told of one thing that another process noticed; `from` names that process until it ends. */
type Hear = (id: string, from: string) => void;

/** Milliseconds from one notice to the next: what happens in between is told together. */
const pause = 10;

/** Things one notice tells of: PostgreSQL takes 8,000 bytes. */
const most = 150;

/**
 * Hints between processes: ids and numbers, never a word of anyone. Redis carries them where there is one and it answers,
 * PostgreSQL's own notices do otherwise. They may be lost: whoever listens looks by itself as well.
 */
@Injectable()
export class Wire implements OnModuleDestroy {
  readonly #log = new Logger('Wire');
  readonly #waiting = new Map<Channel, Set<string>>(channels.map((channel) => [channel, new Set()]));
  readonly #hear = new Map<Channel, Hear>();
  /** Says which notices are this process's own. Drawn anew at each start. */
  readonly #own = randomUUID();
  /** The channel that was served last: one of which there is always something to tell lets the others have their turn. */
  #turn = -1;
  #isNotifying = false;
  #isOver = false;

  constructor(
    private readonly notices: Notices,
    @Optional() private readonly redis?: RedisHints,
  ) {
    notices.listen((channel, notice) => this.#heard(channel, notice));
    redis?.listen((channel, notice) => this.#heard(channel, notice));
  }

  /** Who is told of what the other processes notice. */
  hear(channel: Channel, hear: Hear): void {
    this.#hear.set(channel, hear);
  }

  /** After commit, never within the transaction: a notice there locks the whole database. One is under way at a time. */
  notify(channel: Channel, id: string): void {
    this.#waiting.get(channel)?.add(id);
    if (!this.#isNotifying) void this.#send();
  }

  onModuleDestroy(): void {
    this.#isOver = true;
  }

  async #send(): Promise<void> {
    this.#isNotifying = true;
    for (let channel = this.#next(); channel && !this.#isOver; channel = this.#next()) {
      this.#turn = channels.indexOf(channel);
      const waiting = this.#waiting.get(channel) ?? new Set();
      const ids = [...waiting].slice(0, most);
      for (const id of ids) waiting.delete(id);
      await this.#carry(channel, [this.#own, ...ids].join(',')).catch((fault: unknown) => this.#log.warn(faultLine(fault)));
      await sleep(pause);
    }
    this.#isNotifying = false;
  }

  async #carry(channel: Channel, notice: string): Promise<void> {
    if (!(await this.redis?.tell(channel, notice))) await this.notices.tell(channel, notice);
  }

  #next(): Channel | undefined {
    const ready = channels.filter((channel) => (this.#waiting.get(channel)?.size ?? 0) > 0);
    return ready.find((channel) => channels.indexOf(channel) > this.#turn) ?? ready[0];
  }

  #heard(channel: Channel, notice: string): void {
    const [from = '', ...ids] = notice.split(',');
    if (from !== this.#own) for (const id of ids) this.#hear.get(channel)?.(id, from);
  }
}
