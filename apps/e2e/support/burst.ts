import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from './chance.js';
import { Person } from './person.js';
import { kinds, samples } from './samples.js';

/** A comment that the server has acknowledged. */
export type Acknowledged = { readonly id: string; readonly parent: string | null; readonly words: string };

const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';
const longestPause = 60;

/** Some people who comment on one proposal and reply to one another, each as fast as she can type, until told to stop. */
export class Burst {
  readonly acknowledged: Acknowledged[] = [];
  #isOver = false;
  readonly #writers: Promise<void>[];

  constructor(
    private readonly addresses: readonly string[],
    private readonly proposal: string,
    { people, seed, deadline }: { people: number; seed: number; deadline: number },
  ) {
    this.#writers = Array.from({ length: people }, (_, writer) => this.#write(writer, new Chance(seed + writer), deadline));
  }

  /** Waits until so many more have been acknowledged. */
  async grow(more: number): Promise<void> {
    const wanted = this.acknowledged.length + more;
    while (this.acknowledged.length < wanted) {
      // A writer that was refused, or ran out of time, says so here.
      await Promise.race([sleep(5), ...this.#writers]);
    }
  }

  /** Each writer brings what she is sending to its acknowledgement, and stops. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#writers);
  }

  async #write(writer: number, chance: Chance, deadline: number): Promise<void> {
    const person = new Person(this.addresses[writer % this.addresses.length] ?? '');
    for (let turn = 0; !this.#isOver; turn += 1) {
      const parent = chance.next() < 0.4 ? (chance.of(this.acknowledged)?.id ?? null) : null;
      const words = `${chance.of(samples)} ${writer}.${turn}`;
      const input = { key: crypto.randomUUID(), proposal: this.proposal, parent, kind: chance.of(kinds), language: 'en', words };
      const { comment } = await person.insist<{ comment: { id: string } }>(commenting, { input }, deadline);
      this.acknowledged.push({ id: comment.id, parent, words });
      await sleep(chance.below(longestPause));
    }
  }
}
