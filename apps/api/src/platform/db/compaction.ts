import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type pg from 'pg';
import { minutesAgo, now } from '#platform/clock.js';
import { faultLine } from '#platform/graphql/ask.js';
import { untilNobodySeesTheDeleted } from './older-transactions.js';
import { connected } from './owner.js';

/** Every table that loses a row or a text when somebody erases what she said. */
const tables = [
  ...['wordings', 'renderings', 'revisions', 'suggestions', 'search_texts', 'drafts', 'decisions', 'appeals', 'suspensions', 'comments'],
  ...['proposals', 'stances', 'ratings', 'authors', 'merges', 'joiners', 'participants'],
  ...['apart.descriptions', 'keys', 'receipts', 'visits', 'people'],
];

/** Any fixed number: one process at a time rewrites. */
const lock = 727_404;

const lookEvery = 60_000;
const restMinutes = 60;
const triesMost = 5;

/**
 * PostgreSQL marks a deleted row and leaves its bytes where they are, in the table and in the log of what was written.
 * Where something was erased, this rewrites the tables without them and makes the log move on, at most once an hour.
 */
export class Compaction {
  readonly #log = new Logger('Compaction');
  #timer: NodeJS.Timeout | undefined;
  #last: Date | null = null;

  constructor(private readonly ownerUrl: string) {}

  start(): this {
    this.#timer = setInterval(() => void this.#look(), lookEvery);
    void this.#look();
    return this;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Rewrites now; tells whether there was anything to do. */
  async compact(): Promise<boolean> {
    return connected(this.ownerUrl, async (client) => {
      const [seen] = (await client.query<{ id: string | null }>('select max(id) as id from erasures')).rows;
      if (!seen?.id || !(await isOurs(client))) return false;

      // A rewriting would take along what somebody might still see.
      await untilNobodySeesTheDeleted(client);
      // Who reads never waits for us longer than this.
      await client.query(`set lock_timeout = '2s'`);
      for (const table of tables) await rewrite(client, table);
      await client.query('delete from erasures where id <= $1', [seen.id]);
      // A server that is not ours may forbid these: its own log moves on in its own time.
      for (const statement of ['select pg_switch_wal()', 'checkpoint']) await client.query(statement).catch(() => undefined);
      return true;
    });
  }

  async #look(): Promise<void> {
    if (this.#last && this.#last > minutesAgo(restMinutes)) return;
    try {
      if (await this.compact()) this.#last = now();
    } catch (fault) {
      // What is left to do stays written down: it is tried again in a minute.
      if (this.#timer) this.#log.warn(faultLine(fault));
    }
  }
}

async function isOurs(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ is_ours: boolean }>('select pg_try_advisory_lock($1) as is_ours', [lock]);
  return rows[0]?.is_ours ?? false;
}

async function rewrite(client: pg.Client, table: string): Promise<void> {
  for (let left = triesMost; ; left -= 1) {
    try {
      await client.query(`vacuum (full, analyze) ${table}`);
      return;
    } catch (fault) {
      // 55P03: somebody reads a long list just now.
      if ((fault as { code?: string }).code !== '55P03' || left === 1) throw fault;
      await sleep(500);
    }
  }
}
