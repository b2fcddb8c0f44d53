import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { databaseOptions } from './options.js';

/**
 * The two connections that may read what lies apart: a look everywhere takes long, and whoever takes a stance does not wait
 * for it. They belong to whoever makes public figures of it and to nobody else, and
 * only constant SQL goes over it. It is opened when it is first needed.
 */
@Injectable()
export class Counting implements OnApplicationShutdown {
  #source: Promise<DataSource> | null = null;

  constructor(private readonly ownerUrl: string) {}

  /** Runs in one transaction. */
  async transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return (await this.#opened()).transaction(work);
  }

  async query<Rows>(sql: string, values: readonly unknown[] = []): Promise<Rows> {
    return (await this.#opened()).query(sql, [...values]);
  }

  /** After all who count have ended. */
  async onApplicationShutdown(): Promise<void> {
    const source = await this.#source?.catch(() => null);
    this.#source = null;
    await source?.destroy();
  }

  #opened(): Promise<DataSource> {
    this.#source ??= new DataSource({
      ...databaseOptions(this.ownerUrl),
      poolSize: 2,
      applicationName: 'baraza-counting',
    })
      .initialize()
      .catch((fault) => {
        this.#source = null;
        throw fault;
      });
    return this.#source;
  }
}
