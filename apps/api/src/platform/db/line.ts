import type { DataSource, QueryRunner } from 'typeorm';
import { type Prepared, prepared } from './prepared.js';

/** One connection of its own, for a statement that all wait for: it stands behind no other, and is taken anew when it broke. */
export class Line {
  #runner: QueryRunner | undefined;

  constructor(private readonly db: DataSource) {}

  async ask<Row>(statement: Prepared, values: readonly unknown[]): Promise<Row[]> {
    const runner = this.#held();
    try {
      return await prepared<Row>(runner.manager, statement, values);
    } catch (fault) {
      await runner.release();
      throw fault;
    }
  }

  #held(): QueryRunner {
    if (!this.#runner || this.#runner.isReleased) this.#runner = this.db.createQueryRunner();
    return this.#runner;
  }
}
