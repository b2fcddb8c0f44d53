import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Api } from './api.js';

/** A change under way: it holds what its statements hold, until it is over. */
export class Holding {
  private constructor(
    readonly ask: (sql: string, values?: unknown[]) => Promise<unknown>,
    readonly end: () => Promise<void>,
  ) {}

  static async begin(api: Api, sql: string, values: unknown[] = []): Promise<Holding> {
    const runner = api.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query(sql, values);
    return new Holding(
      (more, its = []) => runner.query(more, its),
      () => runner.rollbackTransaction().then(() => runner.release()),
    );
  }
}

/** Until so many changes wait for one another; throws when they do not. */
export async function waiting(api: Api, changes: number): Promise<void> {
  const asking = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (let left = 500; (await api.rows(asking)).length !== changes; left -= 1) {
    if (left === 0) throw new Error(`not ${changes} changes wait`);
    await sleep(10);
  }
}
