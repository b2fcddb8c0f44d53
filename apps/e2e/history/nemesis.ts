import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../support/chance.js';
import type { Server } from '../support/server.js';
import type { Durable } from './durable.js';

/** Kills at random: one process, both, or the database; gives it time to be missed, and brings it back. */
export class Nemesis {
  readonly done: string[] = [];

  constructor(
    private readonly servers: readonly Server[],
    private readonly database: Durable,
    private readonly chance: Chance,
  ) {}

  async strike(): Promise<void> {
    const dice = this.chance.next();
    // However short the history is, the database is killed in it.
    if (dice < 0.4 || (this.done.length >= 2 && !this.done.slice(-4).includes('database'))) return this.#killDatabase();
    if (dice < 0.9) return this.#kill([this.chance.of(this.servers)]);
    return this.#kill(this.servers);
  }

  async #killDatabase(): Promise<void> {
    this.done.push('database');
    this.database.kill9();
    await sleep(this.chance.below(800));
    await this.database.restart();
  }

  async #kill(victims: readonly (Server | undefined)[]): Promise<void> {
    const hit = victims.filter((server) => server !== undefined);
    this.done.push(hit.length > 1 ? 'all processes' : 'process');
    await Promise.all(hit.map((server) => server.kill9()));
    await sleep(this.chance.below(400));
    await Promise.all(hit.map((server) => server.restart()));
  }
}
