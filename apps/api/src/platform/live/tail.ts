import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { catchUpMost } from '@baraza/shared/live';
import { faultLine } from '#platform/graphql/ask.js';
import { prepared } from '#platform/db/prepared.js';
import type { Event } from './event.entity.js';
import { LiveRights } from './live-rights.js';
import type { Context } from '#platform/graphql/context.js';
import { Wire } from './wire.js';

/** What is new in the record of one consultation: all events after a number, in order, and whether everyone may hear of them now. */
export type News = {
  readonly consultationId: string;
  readonly after: number;
  readonly events: readonly Event[];
  readonly isForAll: boolean;
  readonly known?: Known;
};

/** What was stored a moment ago: it need not be read back. */
export type Known = {
  /** Puts it where those look who make the cards. */
  readonly prime: (context: Context) => void;
  /** What its card says of others, which its own query need not ask then. */
  readonly beside: Readonly<Record<string, unknown>>;
};
export type Listener = (news: News) => Promise<void>;

/** An event as the one knows it who stored it. */
export type Fresh = Pick<News, 'isForAll' | 'known'> & { readonly event: Event };

type Row = Omit<Event, 'consultationId'> & { readonly isForAll: boolean };

/** The net under every hint that may be lost: a notice, a connection, a process killed between commit and notice. */
const pollEvery = 1000;

/**
 * Follows the records that somebody in this process listens to. The record is read by number, so nothing is skipped or
 * told twice, whichever process wrote it and whatever was killed meanwhile.
 */
@Injectable()
export class Tail implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('Tail');
  /** The last number told, by consultation that somebody listens to. */
  readonly #told = new Map<string, number>();
  /** Consultations whose record is being read; `again`: it has grown meanwhile. */
  readonly #busy = new Map<string, { again: boolean }>();
  #listener: Listener = () => Promise.resolve();
  #changed: (consultationId: string) => void = () => undefined;
  #poll: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly wire: Wire,
    private readonly rights: LiveRights,
  ) {}

  onApplicationBootstrap(): void {
    this.wire.hear('baraza_record', (consultationId) => this.#follow(consultationId));
    this.#poll = setInterval(() => void this.#look(), pollEvery);
  }

  onModuleDestroy(): void {
    clearInterval(this.#poll);
    this.#told.clear();
  }

  tell(listener: Listener): void {
    this.#listener = listener;
  }

  /** Who is told at once that something changed in a consultation, whether or not anybody follows it. Hints may be lost. */
  onChange(changed: (consultationId: string) => void): void {
    this.#changed = changed;
  }

  /** A change was committed: tells this process at once and the others by a notice. Whoever knows its event by heart says it. */
  wake(consultationId: string, fresh?: Fresh): void {
    this.#follow(consultationId, fresh);
    this.wire.notify('baraza_record', consultationId);
  }

  /** Begins to follow a consultation, unless it is followed already. */
  begin(consultationId: string, lastEvent: number): void {
    if (!this.#told.has(consultationId)) this.#told.set(consultationId, lastEvent);
  }

  end(consultationId: string): void {
    this.#told.delete(consultationId);
  }

  /** Events after a number, in order, at most one more than a reader is caught up with. Who may hear of them is read in the same statement. */
  async after(consultationId: string, number: number): Promise<Pick<News, 'events' | 'isForAll'>> {
    const reading = {
      name: 'live-tail',
      text: `select e.number, e.kind, e.proposal_id as "proposalId", e.comment_id as "commentId", ${this.rights.forAll} as "isForAll"
             from events e join consultations on consultations.id = e.consultation_id
             where e.consultation_id = $1 and e.number > $2 order by e.number limit ${catchUpMost + 1}`,
    };
    const rows = await prepared<Row>(this.db, reading, [consultationId, number]);
    return { events: rows.map((row) => ({ ...row, consultationId })), isForAll: rows.at(-1)?.isForAll ?? false };
  }

  /** One reading at a time per consultation; however many wakes come during it, they lead to one more. */
  #follow(consultationId: string, fresh?: Fresh): void {
    this.#changed(consultationId);
    const busy = this.#busy.get(consultationId);
    if (busy) busy.again = true;
    else void this.#read(consultationId, fresh);
  }

  async #read(consultationId: string, fresh?: Fresh): Promise<void> {
    const busy = { again: false };
    this.#busy.set(consultationId, busy);
    let next = fresh;
    do {
      busy.again = false;
      const known = next;
      next = undefined;
      await this.#tellNew(consultationId, known).catch((fault: unknown) => this.#log.warn(faultLine(fault)));
    } while (busy.again);
    this.#busy.delete(consultationId);
  }

  async #tellNew(consultationId: string, fresh?: Fresh): Promise<void> {
    for (;;) {
      const after = this.#told.get(consultationId);
      if (after === undefined) return;

      // What joins on to what was told last is all there is; anything else is read.
      const news = fresh?.event.number === after + 1 ? { ...fresh, events: [fresh.event] } : await this.after(consultationId, after);
      const { events } = news;
      const last = events.at(-1);
      if (!last) return;
      await this.#listener({ ...news, consultationId, after });
      if (this.#told.has(consultationId)) this.#told.set(consultationId, last.number);
      // Whatever is committed from now on wakes us again.
      if (events.length <= catchUpMost) return;
    }
  }

  async #look(): Promise<void> {
    if (this.#told.size === 0) return;
    try {
      const rows = await this.db.query<{ id: string; last_event: number }[]>(
        'select id, last_event from consultations where id = any($1)',
        [[...this.#told.keys()]],
      );
      for (const { id, last_event } of rows) if (last_event > (this.#told.get(id) ?? last_event)) this.#follow(id);
    } catch (fault) {
      this.#log.warn(faultLine(fault));
    }
  }
}
