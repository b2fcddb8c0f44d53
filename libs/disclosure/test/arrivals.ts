import fc from 'fast-check';
import { type Counted, nextSnapshot, type Snapshot } from '../src/snapshot.js';

export const least = 10;

/** Somebody who comes: her group, and which of three things she thinks. */
export type Arrival = { readonly group: string | null; readonly column: number };

const groups = ['host', 'migrant', 'state', null] as const;

/** People one after the other; in each group some thoughts are rare, so that small cells abound. */
export const arrivals: fc.Arbitrary<Arrival[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.array(fc.constantFrom(0, 1, 1, 3, 9), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 30, maxLength: 150 }),
  )
  .map(([sizes, thoughts, draws]) =>
    draws.map(([one, other]) => {
      const place = pick(sizes, one);
      return { group: groups[place] ?? null, column: pick(thoughts[place] ?? [], other) };
    }),
  );

function pick(weights: readonly number[], drawn: number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return 0;
  let left = (drawn / 10_000) * all;
  return Math.max(
    0,
    weights.findIndex((weight) => (left -= weight) < 0),
  );
}

/** Counts of all who came so far. */
export class Crowd {
  readonly #counts = new Map<string | null, number[]>();

  add({ group, column }: Arrival, by = 1): void {
    const counts = this.#counts.get(group) ?? [0, 0, 0];
    counts[column] = (counts[column] ?? 0) + by;
    this.#counts.set(group, counts);
  }

  get counted(): Counted {
    return this.#counts;
  }
}

/** Every snapshot on the way, in order. */
export function snapshotsOf(people: readonly Arrival[]): Snapshot[] {
  const crowd = new Crowd();
  const found: Snapshot[] = [];
  for (const person of people) {
    crowd.add(person);
    const next = nextSnapshot(found.at(-1) ?? null, crowd.counted, least);
    if (next) found.push(structuredClone(next));
  }
  return found;
}
