import fc from 'fast-check';
import { type Counted, nextSnapshot, type Snapshot } from '../src/snapshot.js';
import { sum } from '../src/table.js';

export const least = 10;

/** Somebody who comes: her group, and which of three things she thinks. */
export type Arrival = { readonly group: string | null; readonly column: number };

/** What happens next: somebody comes, or of those who are there one thinks otherwise now, leaves, or all can come no more. */
export type Turn =
  { readonly comes: Arrival } | { readonly changes: number; readonly column: number } | { readonly leaves: number } | 'end';

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

/** People who come, and one time in four somebody who thinks otherwise or leaves; after the end it goes on for a while. */
export const turns: fc.Arbitrary<Turn[]> = fc
  .tuple(
    arrivals,
    fc.array(fc.tuple(fc.nat(15), fc.nat(9999), fc.nat(2)), { minLength: 150, maxLength: 150 }),
    fc.integer({ min: 20, max: 120 }),
  )
  .map(([people, draws, end]) =>
    people.flatMap((comes, place): Turn[] => {
      const [kind = 0, who = 0, column = 0] = draws[place] ?? [];
      const besides: Turn[] = [...(kind < 3 ? [{ changes: who, column }] : []), ...(kind === 3 ? [{ leaves: who }] : [])];
      return [{ comes }, ...besides, ...(place === end ? (['end'] as const) : [])];
    }),
  );

function pick(weights: readonly number[], drawn: number): number {
  const all = sum(weights);
  if (all === 0) return 0;
  let left = (drawn / 10_000) * all;
  return Math.max(
    0,
    weights.findIndex((weight) => (left -= weight) < 0),
  );
}

/** All who are there, and what was last published of them. */
export class Crowd {
  readonly people: Arrival[] = [];
  snapshot: Snapshot | null = null;
  /** How often something was due and nothing could be published. */
  refused = 0;
  #tried = 0;

  add(...people: readonly Arrival[]): this {
    this.people.push(...people);
    return this;
  }

  get counted(): Counted {
    const counts = new Map<string | null, number[]>();
    for (const { group, column } of this.people) {
      const row = counts.get(group) ?? [0, 0, 0];
      row[column] = (row[column] ?? 0) + 1;
      counts.set(group, row);
    }
    return counts;
  }

  take(turn: Turn): void {
    if (turn === 'end') return;
    if ('comes' in turn) return void this.add(turn.comes);
    const place = ('leaves' in turn ? turn.leaves : turn.changes) % Math.max(1, this.people.length);
    const [one] = this.people.splice(place, 1);
    if (one && 'changes' in turn) this.people.splice(place, 0, { ...one, column: turn.column });
  }

  /** Publishes what is due; what was tried in vain is tried again for ten people more. */
  publish(isLast = false): boolean {
    const before = Math.max(this.#tried, sum(this.snapshot?.total.counts ?? []));
    if (!isLast && this.people.length - before < least) return false;
    const next = nextSnapshot(this.snapshot, this.counted, least, isLast);
    this.snapshot = next ?? this.snapshot;
    this.#tried = next ? 0 : Math.max(before, this.people.length);
    if (!next) this.refused += 1;
    return next !== null;
  }
}

/** Every snapshot on the way, in order. */
export function snapshotsOf(people: readonly Arrival[]): Snapshot[] {
  return snapshotsAfter(people.map((comes) => ({ comes }))).snapshots;
}

/** Every snapshot on the way, in order; `ends` are the places of those made when nobody could come any more. */
export function snapshotsAfter(some: readonly Turn[]): { snapshots: Snapshot[]; ends: number[]; refused: number } {
  const crowd = new Crowd();
  const snapshots: Snapshot[] = [];
  const ends: number[] = [];
  for (const turn of some) {
    crowd.take(turn);
    const isLast = turn === 'end';
    if (!crowd.publish(isLast) || !crowd.snapshot) continue;
    if (isLast) ends.push(snapshots.length);
    snapshots.push(structuredClone(crowd.snapshot));
  }
  return { snapshots, ends, refused: crowd.refused };
}
