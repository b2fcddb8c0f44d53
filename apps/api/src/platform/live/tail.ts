import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { catchUpMost } from '@baraza/shared/live';
import { faultLine } from '#platform/graphql/ask.js';
import { Event } from './event.entity.js';
import { Wire } from './wire.js';

/** What follows the record of one consultation: told of all events after a number, in order. */
export type Listener = (consultationId: string, after: number, events: readonly Event[]) => Promise<void>;

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
  #poll: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly wire: Wire,
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

  /** A change was committed: tells this process at once and the others by a notice. */
  wake(consultationId: string): void {
    this.#follow(consultationId);
    this.wire.notify('baraza_record', consultationId);
  }

  /** Begins to follow a consultation, unless it is followed already. */
  begin(consultationId: string, lastEvent: number): void {
    if (!this.#told.has(consultationId)) this.#told.set(consultationId, lastEvent);
  }

  end(consultationId: string): void {
    this.#told.delete(consultationId);
  }

  /** Events after a number, in order, at most one more than a reader is caught up with. */
  async after(consultationId: string, number: number): Promise<Event[]> {
    return this.db
      .getRepository(Event)
      .createQueryBuilder('event')
      .where('event.consultation_id = :consultationId and event.number > :number', { consultationId, number })
      .orderBy('event.number')
      .limit(catchUpMost + 1)
      .getMany();
  }

  /** One reading at a time per consultation; however many wakes come during it, they lead to one more. */
  #follow(consultationId: string): void {
    const busy = this.#busy.get(consultationId);
    if (busy) busy.again = true;
    else void this.#read(consultationId);
  }

  async #read(consultationId: string): Promise<void> {
    const busy = { again: false };
    this.#busy.set(consultationId, busy);
    do {
      busy.again = false;
      await this.#tellNew(consultationId).catch((fault: unknown) => this.#log.warn(faultLine(fault)));
    } while (busy.again);
    this.#busy.delete(consultationId);
  }

  async #tellNew(consultationId: string): Promise<void> {
    for (;;) {
      const told = this.#told.get(consultationId);
      if (told === undefined) return;

      const events = await this.after(consultationId, told);
      const last = events.at(-1);
      if (!last) return;
      await this.#listener(consultationId, told, events);
      if (this.#told.has(consultationId)) this.#told.set(consultationId, last.number);
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
