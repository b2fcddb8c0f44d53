import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { createClient } from 'redis';
import { faultLine } from '#platform/graphql/ask.js';
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
  readonly #log = new Logger('Redis');
  #awayUntil = 0;
  #toldOf = '';

  /** `name` tells several installations on one Redis apart. */
  constructor(
    url: string,
    private readonly name: string,
  ) {
    const socket = { connectTimeout: 2_000, reconnectStrategy: again };
    this.#teller = createClient({ url, socket, disableOfflineQueue: true, commandsQueueMaxLength: waitingMost });
    this.#listener = createClient({ url, socket });
    for (const client of [this.#teller, this.#listener]) {
      client.on('error', (fault: unknown) => this.#complain(fault));
      client.on('ready', () => (this.#toldOf = ''));
      client.connect().catch((fault: unknown) => this.#complain(fault));
    }
  }

  /** Once for each kind of fault until it works again: it tries for as long as it runs. */
  #complain(fault: unknown): void {
    const [kind = ''] = faultLine(fault).split('\n');
    if (kind === this.#toldOf) return;
    this.#toldOf = kind;
    this.#log.warn(`hints go by the database: ${kind}`);
  }

  listen(hear: (channel: Channel, notice: string) => void): void {
    const heard = (message: string) => {
      const [channel, notice] = message.split(' ', 2);
      hear(channel as Channel, notice ?? '');
    };
    // Where the connection breaks before Redis has answered, nothing is subscribed: so at each beginning.
    const subscribe = () => void this.#listener.subscribe(this.name, heard).catch((fault: unknown) => this.#complain(fault));
    this.#listener.on('ready', subscribe);
    if (this.#listener.isReady) subscribe();
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
