import { setTimeout as sleep } from 'node:timers/promises';
import type { OnModuleDestroy } from '@nestjs/common';
import { createClient } from 'redis';
import type { Channel } from './channels.js';

/** Milliseconds Redis has to take a hint; after that it counts as away for a while, and the database carries what it would have. */
const patience = 250;
const awayFor = 5_000;

/** Commands that may wait for an answer of Redis. */
const waitingMost = 100;

const again = (attempt: number) => Math.min(100 * 2 ** attempt, 3_000);

/** Hints by Redis. It may be killed, frozen or emptied at any time: it keeps nothing, and nothing is lost with it. */
export class RedisHints implements OnModuleDestroy {
  readonly #teller;
  readonly #listener;
  #awayUntil = 0;

  /** `name` tells several installations on one Redis apart. */
  constructor(
    url: string,
    private readonly name: string,
  ) {
    const socket = { connectTimeout: 2_000, reconnectStrategy: again };
    this.#teller = createClient({ url, socket, disableOfflineQueue: true, commandsQueueMaxLength: waitingMost });
    this.#listener = createClient({ url, socket });
    for (const client of [this.#teller, this.#listener]) {
      client.on('error', () => undefined);
      client.connect().catch(() => undefined);
    }
  }

  listen(hear: (channel: Channel, notice: string) => void): void {
    const heard = (message: string) => {
      const [channel, notice] = message.split(' ', 2);
      hear(channel as Channel, notice ?? '');
    };
    this.#listener.subscribe(this.name, heard).catch(() => undefined);
  }

  /** True when Redis took it in time. */
  async tell(channel: Channel, notice: string): Promise<boolean> {
    if (!this.#teller.isReady || performance.now() < this.#awayUntil) return false;
    const taken = this.#teller.publish(this.name, `${channel} ${notice}`).then(
      () => true,
      () => false,
    );
    const isTaken = await Promise.race([taken, sleep(patience, false, { ref: false })]);
    if (!isTaken) this.#awayUntil = performance.now() + awayFor;
    return isTaken;
  }

  onModuleDestroy(): void {
    for (const client of [this.#teller, this.#listener]) client.destroy();
  }
}
