import type { LiveEvent } from '@baraza/shared/live';
import { goneIn } from '../client/gone.js';
import type { AnyLive, Tuned } from '../route.js';
import { Listener } from './listener.js';
import { forgetNews, heardOf } from './news.js';

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
    // Who came or left meanwhile listens as somebody else: on a line of her own.
    const name = room ? [page, room.consultation, room.proposal, shell.language, shell.isPersonal].join(' ') : '';
    if (name !== this.room) void this.moveTo(name);
    else if (room) this.listener?.startAt(room.lastEvent);
  }

  end(): void {
    this.room = '';
    this.leave();
  }

  private async moveTo(name: string): Promise<void> {
    this.leave();
    this.room = name;
    // Lost on the line, it is not asked for again by a browser: then the page is read anew whenever something happens.
    const half = await this.page.live().catch(() => undefined);
    const { room, shell } = this.page.state();
    if (name !== this.room || !room) return;

    this.live = half?.live ?? null;
    const { lastEvent, ...place } = room;
    this.listener = new Listener({ ...place, language: shell.language }, lastEvent, {
      hear: (events) => this.hear(events),
      readAnew: () => this.readAnew(),
      refresh: () => this.poll(),
    });
  }

  private leave(): void {
    forgetNews();
    this.listener?.end();
    this.listener = null;
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private hear(events: readonly LiveEvent[]): void {
    const gone = goneIn(events);
    if (gone.length > 0) this.page.gone(gone);
    const before = this.page.state().data;
    let data = before;
    let isUnclear = false;
    for (const event of events) {
      heardOf(event);
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

  /** More happened, or more may not be seen any longer, than is told one by one. */
  private readAnew(): void {
    this.dropAll();
    this.refreshSoon();
  }

  /** What happened meanwhile is not told at all. */
  private async poll(): Promise<boolean> {
    const last = this.page.state().room?.lastEvent;
    const isRead = await this.page.refresh();
    if (isRead && this.page.state().room?.lastEvent !== last) this.dropAll();
    return isRead;
  }

  /** Whatever is kept of this room may show what is gone. */
  private dropAll(): void {
    const { room } = this.page.state();
    if (room) this.page.gone([room.proposal ?? room.consultation]);
  }

  /** Once for a burst, and not everyone in the same moment. */
  private refreshSoon(least = pause.least): void {
    if (this.timer) return;
    const rest = this.lastRefresh + pause.between - Date.now();
    this.timer = window.setTimeout(() => void this.refresh(), Math.max(rest, least + Math.random() * pause.spread));
  }

  private async refresh(): Promise<void> {
    const { timer } = this;
    const isDone = await this.page.refresh();
    if (timer !== this.timer) return;
    this.timer = 0;
    this.lastRefresh = Date.now();
    if (!isDone) this.refreshSoon(pause.afterFailure);
  }
}
