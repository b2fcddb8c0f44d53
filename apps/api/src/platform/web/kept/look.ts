import { setImmediate as whatHasArrived } from 'node:timers/promises';
import type { Basis } from '@baraza/shared/web';

/** How something stood at one moment. `number`: that of its newest event. Two that are equal mean that nothing changed between them. */
export type Version = { readonly number: number; readonly mark: string };

/** Reads how some bases stand now, by their names; those that are not public, or not at all, are missing. */
export type ReadVersions = (bases: readonly Basis[]) => Promise<ReadonlyMap<string, Version>>;

const nameOf = (basis: Basis): string => ('id' in basis ? `${basis.of} ${basis.id}` : basis.of);

const product: Version = { number: 0, mark: 'product' };

/**
 * Tells how things stand, as of a moment after it was asked. One look answers all who wait for it; who asks while one is
 * under way waits for the next, because that one may have seen less than had been answered to somebody by then.
 */
export class Look {
  #wanted = new Map<string, Basis>();
  #next: Promise<ReadonlyMap<string, Version>> | undefined;
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(private readonly read: ReadVersions) {}

  async at(basis: Basis): Promise<Version | undefined> {
    if (basis.of === 'product') return product;
    this.#wanted.set(nameOf(basis), basis);
    this.#next ??= this.#underWay.then(() => whatHasArrived()).then(() => this.#begin());
    return (await this.#next).get(nameOf(basis));
  }

  #begin(): Promise<ReadonlyMap<string, Version>> {
    const wanted = [...this.#wanted.values()];
    this.#wanted = new Map();
    this.#next = undefined;
    const looking = this.read(wanted);
    this.#underWay = looking.catch(() => undefined);
    return looking;
  }
}
