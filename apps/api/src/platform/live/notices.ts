import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { webRole } from '#platform/db/options.js';
import { type Prepared, prepared } from '#platform/db/prepared.js';
import { type Channel, channels } from './channels.js';

/** A notice may be lost: its commit does not wait for the disk, which those who write are waiting for. */
const telling: Prepared = { name: 'notice', text: `select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)` };

/** Hints by PostgreSQL's own notices: every process has the database, so nothing else is needed. */
@Injectable()
export class Notices implements OnApplicationBootstrap, OnModuleDestroy {
  #hear: (channel: Channel, notice: string) => void = () => undefined;
  #client: pg.Client | undefined;
  #isOver = false;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  onApplicationBootstrap(): void {
    void this.#connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.#isOver = true;
    await this.#client?.end().catch(() => undefined);
  }

  listen(hear: (channel: Channel, notice: string) => void): void {
    this.#hear = hear;
  }

  async tell(channel: Channel, notice: string): Promise<void> {
    await prepared(this.db, telling, [channel, notice]);
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
    client.on('notification', ({ channel, payload }) => this.#hear(channel as Channel, payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.#again());
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${channel}`);
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #again(): void {
    if (!this.#isOver) setTimeout(() => void this.#connect(), 500).unref();
  }
}
