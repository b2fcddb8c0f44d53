import { setImmediate as turn } from 'node:timers/promises';
import type { Basis } from '@baraza/shared/web';

/**
 * How something stood at one moment. `number`: that of its newest event. Two marks that are equal mean that nothing changed
 * between them. `within`: the consultation whose changes can change it, by its internal id; null: any can.
 */
export type Version = { readonly number: number; readonly mark: string; readonly within: string | null };

/** Reads how some bases stand now, by their names; those that are not public, or not at all, are missing. */
export type ReadVersions = (bases: readonly Basis[]) => Promise<ReadonlyMap<string, Version>>;

const nameOf = (basis: Basis): string => ('id' in basis ? `${basis.of} ${basis.id}` : basis.of);

/** A crowd comes within so many turns of the loop, each of which takes in what has arrived meanwhile. */
const turnsMost = 8;

const product: Version = { number: 0, mark: 'product', within: '' };

/**
 * Tells how things stand, as of a moment after it was asked. One look answers all who wait for it; who asks while one is
 * under way waits for the next, because that one may have seen less than had been answered to somebody by then.
 */
export class Look {
  #wanted = new Map<string, Basis>();
  #next: Promise<ReadonlyMap<string, Version>> | undefined;
  #underWay: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly read: ReadVersions) {}

  async at(basis: Basis): Promise<Version | undefined> {
    if (basis.of === 'product') return product;
    this.#wanted.set(nameOf(basis), basis);
    this.#waiting += 1;
    this.#next ??= this.#underWay.then(() => this.#whatHasArrived()).then(() => this.#begin());
    return (await this.#next).get(nameOf(basis));
  }

  /** In the first turn those who waited are answered, in the next they ask again; it goes on as long as more come. */
  async #whatHasArrived(): Promise<void> {
    await turn();
    for (let turns = 1, before = 0; before < this.#waiting && turns < turnsMost; turns += 1) {
      before = this.#waiting;
      await turn();
    }
  }

  #begin(): Promise<ReadonlyMap<string, Version>> {
    const wanted = [...this.#wanted.values()];
    this.#wanted = new Map();
    this.#waiting = 0;
    this.#next = undefined;
    const looking = this.read(wanted);
    this.#underWay = looking.catch(() => undefined);
    return looking;
  }
}
