import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { boundedQueue } from '#platform/documents/queue.js';

/** Milliseconds one of these statements may take. */
const longest = 1_500;

/** So many at once, of ten connections; so many wait. */
const atOnce = 3;
const waitingMost = 60;

/**
 * Reading whose cost depends on what a stranger asks: few at once and not for long, so that nobody else waits for it.
 * What takes longer, and whoever comes when too many wait, is told UNAVAILABLE.
 */
@Injectable()
export class Reading {
  readonly #inTurn = boundedQueue(atOnce, waitingMost);

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async rows<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> {
    return this.#inTurn(() =>
      this.db.transaction(async (manager) => {
        await manager.query(`set transaction read only; set local statement_timeout = ${longest}`);
        return manager.query<Row[]>(statement, [...values]);
      }),
    );
  }
}
