import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { webRole } from '#platform/db/options.js';
import { faultLine } from '#platform/graphql/ask.js';

const channel = 'baraza_record';

/** Hints between processes that a record has grown, by PostgreSQL's own notices. They may be lost: the tail polls as well. */
@Injectable()
export class Wire implements OnModuleDestroy {
  readonly #log = new Logger('Wire');
  readonly #waiting = new Set<string>();
  #client: pg.Client | undefined;
  #isNotifying = false;
  #isOver = false;
  #hear: (consultationId: string) => void = () => undefined;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  listen(hear: (consultationId: string) => void): void {
    this.#hear = hear;
    void this.#connect();
  }

  /** After commit, never within the transaction: a notice there locks the whole database. One is under way at a time. */
  notify(consultationId: string): void {
    this.#waiting.add(consultationId);
    if (!this.#isNotifying) void this.#send();
  }

  async onModuleDestroy(): Promise<void> {
    this.#isOver = true;
    await this.#client?.end().catch(() => undefined);
  }

  async #send(): Promise<void> {
    this.#isNotifying = true;
    while (this.#waiting.size > 0 && !this.#isOver) {
      const ids = [...this.#waiting].slice(0, 300);
      for (const id of ids) this.#waiting.delete(id);
      await this.db.query('select pg_notify($1, $2)', [channel, ids.join(',')]).catch((fault: unknown) => this.#log.warn(faultLine(fault)));
    }
    this.#isNotifying = false;
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
    client.on('notification', ({ payload }) => payload?.split(',').forEach((id) => this.#hear(id)));
    client.on('error', () => undefined);
    client.on('end', () => this.#again());
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #again(): void {
    if (!this.#isOver) setTimeout(() => void this.#connect(), 500).unref();
  }
}
