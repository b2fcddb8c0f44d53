import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { webRole } from '#platform/db/options.js';
import { faultLine } from '#platform/graphql/ask.js';

const channels = ['baraza_record', 'baraza_rights'] as const;

/** What is told of: a record has grown, rights have changed. */
type Channel = (typeof channels)[number];

const nothing = () => undefined;

/** Milliseconds from one notice to the next: what happens in between is told together. */
const pause = 10;

/** Hints between processes, by PostgreSQL's own notices. They may be lost: whoever listens looks by itself as well. */
@Injectable()
export class Wire implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('Wire');
  readonly #waiting: Record<Channel, Set<string>> = { baraza_record: new Set(), baraza_rights: new Set() };
  readonly #hear: Record<Channel, (id: string) => void> = { baraza_record: nothing, baraza_rights: nothing };
  #client: pg.Client | undefined;
  /** Says which notices are this process's own. Drawn anew at each start. */
  readonly #own = randomUUID();
  #isNotifying = false;
  #isOver = false;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    void this.#connect();
  }

  /** Who is told of what the other processes notice. */
  hear(channel: Channel, hear: (id: string) => void): void {
    this.#hear[channel] = hear;
  }

  /** After commit, never within the transaction: a notice there locks the whole database. One is under way at a time. */
  notify(channel: Channel, id: string): void {
    this.#waiting[channel].add(id);
    if (!this.#isNotifying) void this.#send();
  }

  async onModuleDestroy(): Promise<void> {
    this.#isOver = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #send(): Promise<void> {
    this.#isNotifying = true;
    for (let channel = this.#next(); channel && !this.#isOver; channel = this.#next()) {
      const waiting = this.#waiting[channel];
      const ids = [...waiting].slice(0, 300);
      for (const id of ids) waiting.delete(id);
      const notice = [this.#own, ...ids].join(',');
      await this.db.query('select pg_notify($1, $2)', [channel, notice]).catch((fault: unknown) => this.#log.warn(faultLine(fault)));
      await sleep(pause);
    }
    this.#isNotifying = false;
  }

  #next(): Channel | undefined {
    return channels.find((channel) => this.#waiting[channel].size > 0);
  }

  /** A connection of its own: notices do not travel through a pool. */
  async #connect(): Promise<void> {
    if (this.#isOver) return;
    const { url } = this.db.options as { url?: string };
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 3000,
      application_name: 'baraza-wire',
      options: `-c role=${webRole}`,
      keepAlive: true,
    });
    this.#client = client;
    client.on('notification', ({ channel, payload }) => this.#heard(channel as Channel, payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.#again());
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${channel}`);
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #heard(channel: Channel, notice: string): void {
    const [from, ...ids] = notice.split(',');
    if (from !== this.#own) ids.forEach((id) => this.#hear[channel](id));
  }

  #again(): void {
    if (!this.#isOver) setTimeout(() => void this.#connect(), 500).unref();
  }
}
