import type { Context } from './context.js';
import type { Batch } from './loaders.js';

type Kept = { readonly edition: number; readonly value: unknown };

/** Things and languages of a few hundred owners. */
const keptMost = 3000;

/**
 * What rarely changes, read once and remembered under the edition of its owner. A request that has read the edition (`note`)
 * is given what is remembered under this very edition: that was read after the edition began, so none of it is older than
 * the request. What is remembered is shared by all: nobody changes it, and nothing of one reader is in it.
 */
export class Remembered {
  readonly #kept = new Map<string, Kept>();
  readonly #editions = new WeakMap<object, Map<string, number>>();

  /** A row of this request told the edition of an owner. */
  note({ loaders }: Context, owner: string, edition: number): void {
    const editions = this.#editions.get(loaders) ?? new Map<string, number>();
    this.#editions.set(loaders, editions.set(owner, edition));
  }

  /** A batch by owners, asked only for what is not remembered of them. */
  batch<Value>(what: string, read: Batch<string, Value, Context>): Batch<string, Value, Context> {
    return async (owners, context) => {
      const editions = this.#editions.get(context.loaders);
      const names = owners.map((owner) => `${what} ${context.language} ${owner}`);
      const kept = owners.map((owner, at) => this.#find(names[at] ?? '', editions?.get(owner)));
      const missing = owners.filter((_, at) => !kept[at]);
      const values = missing.length > 0 ? await read(missing, context) : [];
      const found = new Map(missing.map((owner, at) => [owner, values[at] as Value]));
      return owners.map((owner, at) => {
        if (kept[at]) return kept[at].value as Value;
        const value = found.get(owner) as Value;
        this.#keep(names[at] ?? '', editions?.get(owner), value);
        return value;
      });
    };
  }

  #find(name: string, edition: number | undefined): Kept | null {
    const kept = this.#kept.get(name);
    return kept && kept.edition === edition ? kept : null;
  }

  #keep(name: string, edition: number | undefined, value: unknown): void {
    if (edition === undefined) return;
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= keptMost && oldest) this.#kept.delete(oldest);
    this.#kept.set(name, { edition, value });
  }
}
