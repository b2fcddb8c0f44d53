import type { LiveEvent } from '@baraza/shared/live';
import type { OpenLine } from '../room/line.js';
import { Listener } from '../room/listen.js';
import type { AnyLive } from '../route.js';
import type { PageState } from '../state.js';

/** The page a tuner keeps up to date. */
export type Tuned = {
  readonly state: () => PageState;
  readonly live: (page: string) => Promise<AnyLive> | undefined;
  readonly line: () => Promise<{ readonly openLine: OpenLine }>;
  readonly change: (data: unknown) => void;
  /** Reads the page from the server again; false when that did not work. */
  readonly refresh: () => Promise<boolean>;
};

const pause = { least: 300, spread: 1_000, between: 4_000, afterFailure: 10_000 };

/** Listens to the room of the page that is shown, and to no other. */
export class Tuner {
  private room = '';
  private listener: Listener | null = null;
  private live: AnyLive['live'] | null = null;
  private timer = 0;
  private lastRefresh = 0;

  constructor(private readonly page: Tuned) {}

  /** To be called whenever data from the server is shown. */
  tune(): void {
    const { page, room, shell } = this.page.state();
    const name = room ? [page, room.consultation, room.proposal, shell.language].join(' ') : '';
    if (name === this.room) return void (room && this.listener?.startAt(room.lastEvent));

    this.end();
    this.room = name;
    if (!room) return;

    const { lastEvent, ...place } = room;
    this.listener = new Listener({ ...place, language: shell.language }, lastEvent, {
      prepare: () => this.prepare(page),
      hear: (events) => this.hear(events),
      readAnew: () => this.refreshSoon(),
    });
    this.listener.begin();
  }

  end(): void {
    this.listener?.end();
    this.listener = null;
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private async prepare(page: string): Promise<OpenLine> {
    const [{ openLine }, half] = await Promise.all([this.page.line(), this.page.live(page)]);
    this.live = half?.live ?? null;
    return openLine;
  }

  private hear(events: readonly LiveEvent[]): void {
    const before = this.page.state().data;
    let data = before;
    let isUnclear = false;
    for (const event of events) {
      const next = this.after(data, event);
      if (next === 'reload') isUnclear = true;
      else data = next;
    }
    if (data !== before) this.page.change(data);
    if (isUnclear) this.refreshSoon();
  }

  private after(data: unknown, event: LiveEvent): unknown {
    try {
      return this.live ? this.live(data as never, event) : 'reload';
    } catch {
      // A card this page cannot make sense of: the server can.
      return 'reload';
    }
  }

  /** Once for a burst, and not everyone in the same moment. */
  private refreshSoon(least = pause.least): void {
    if (this.timer) return;
    const rest = this.lastRefresh + pause.between - Date.now();
    this.timer = window.setTimeout(() => void this.refresh(), Math.max(rest, least + Math.random() * pause.spread));
  }

  private async refresh(): Promise<void> {
    const timer = this.timer;
    const isDone = await this.page.refresh();
    if (timer !== this.timer) return;
    this.timer = 0;
    this.lastRefresh = Date.now();
    if (!isDone) this.refreshSoon(pause.afterFailure);
  }
}
