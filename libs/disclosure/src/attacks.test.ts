import fc from 'fast-check';
import { arrivals, Crowd, least, snapshotsAfter, snapshotsOf, turns } from '../test/arrivals.js';
import { fresh } from '../test/tables.js';
import { type Figure, publicTable } from './figures.js';
import { protect } from './suppression.js';
import { fixedRounding } from './rounding.js';
import { isOfOneMind, percent, saysOfAll } from './shares.js';
import { nextSnapshot, type Snapshot } from './snapshot.js';
import { sum, withTotals } from './table.js';

const count = fc.integer({ min: 0, max: 40 });
const tables = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

test('asked a thousand times, a rounding stays the same, and tells nothing more', () => {
  const rounding = fixedRounding('a secret', 'a table', 5);
  for (const people of [0, 4, 11, 13, 1002]) {
    const answers = new Set(Array.from({ length: 1000 }, () => rounding('a cell', people)));
    expect(answers.size).toBe(1);
    expect(Math.abs([...answers][0]! - people)).toBeLessThan(5); // oxlint-disable-line typescript/no-non-null-assertion -- there is one
  }
});

test('over many cells roundings even out, and another secret rounds otherwise', () => {
  const cells = Array.from({ length: 5000 }, (_, cell) => String(cell));
  const [one, other] = ['a secret', 'another'].map((secret) => cells.map((cell) => fixedRounding(secret, 'a table', 5)(cell, 12)));
  expect(sum(one ?? []) / 5000).toBeCloseTo(12, 0);
  expect(one).not.toEqual(other);
});

/** Whether so many of a row shown as `people` can be shown with this percentage. */
const fits = (some: number, people: number, shown: number) =>
  [some - (some % 5), some + ((5 - (some % 5)) % 5)].some((rounded) => percent(rounded, people) === shown);

test('a percentage fits at least three counts', () => {
  for (let people = 10; people <= 400; people += 5)
    for (let part = 0; part <= people; part += 5) {
      const shown = percent(part, people);
      const fitting = Array.from({ length: people + 5 }, (_, some) => some).filter((some) => fits(some, people, shown));
      expect(fitting.length).toBeGreaterThanOrEqual(3);
    }
});

test('in one row at least two cells are hidden, of at least ten people: rule 5.3', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 3, maxLength: 6 }), (row) => {
      if (sum(row) < least) return;
      const [pattern = []] =
        protect(withTotals([row]), { ...fresh(least), bound: ({ column }) => (column === row.length ? 'shown' : 'free') }) ?? [];
      const hidden = row.filter((_, column) => pattern[column]);
      expect(row.some((one) => one > 0 && one < least) ? hidden.length >= 2 && sum(hidden) >= least : hidden.length === 0).toBe(true);
    }),
  );
});

test('what is hidden of a table is never the difference of what is shown', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const table = withTotals(rows);
      const pattern = protect(table, fresh(least));
      for (const lines of pattern ? [pattern, withTotalsTurned(pattern)] : [])
        for (const line of lines) expect(line.filter(Boolean).length).not.toBe(1);
    }),
    { numRuns: 60 },
  );
});

const withTotalsTurned = (pattern: readonly (readonly boolean[])[]) =>
  (pattern[0] ?? []).map((_, column) => pattern.map((line) => line[column] ?? false));

/** Whether a figure of a row may be told like this: nobody, or ten and more; nobody of a small row only as few. */
function mayTell(kind: Figure['kind'], column: number, counts: readonly number[]): boolean {
  const people = counts[column] ?? 0;
  if (people > 0) return kind === 'shown' && people >= least;
  return kind === (sum(counts) < 3 * least ? 'few' : 'shown');
}

/** Every row that everyone sees, beside what it counts exactly. */
function rowsOf(snapshot: Snapshot) {
  const { groups, ...all } = publicTable(snapshot, fixedRounding('a secret', 'a table', 5), least);
  const exact = (group: string | null) => (group === null ? snapshot.rest : snapshot.rows[group])?.counts ?? [];
  return [{ ...all, counts: snapshot.total.counts }, ...groups.map((row) => ({ ...row, counts: exact(row.group) }))];
}

test('of a small group nothing says what each of it thinks, and nothing small is shown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        arrivals.map(snapshotsOf),
        turns.map((some) => snapshotsAfter(some).snapshots),
      ),
      (snapshots) => {
        for (const snapshot of snapshots) {
          for (const { people, figures, counts } of rowsOf(snapshot)) {
            expect(people % 5 === 0 && people >= least).toBe(true);
            const isSafe = figures.every(
              ({ kind }, column) => kind === 'hidden' || (!saysOfAll(counts, least) && mayTell(kind, column, counts)),
            );
            expect(isSafe).toBe(true);
          }
          // Nor does the total without the other rows say it, unless it says so of everybody.
          const lines = [...Object.values(snapshot.rows), snapshot.left].map(({ counts }) => saysOfAll(counts, least));
          expect(lines.includes(true) && !isOfOneMind(snapshot.total.counts)).toBe(false);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test.each([
  [
    [12, 0, 0],
    ['hidden', 'hidden', 'hidden'],
  ],
  [
    [11, 1, 0],
    ['hidden', 'hidden', 'few'],
  ],
  [
    [10, 1, 1],
    ['hidden', 'hidden', 'hidden'],
  ],
  [
    [29, 0, 0],
    ['hidden', 'hidden', 'hidden'],
  ],
  [
    [15, 14, 0],
    ['shown', 'shown', 'few'],
  ],
  [
    [30, 0, 0],
    ['shown', 'shown', 'shown'],
  ],
])('a total of %j is told as %j', (counts, kinds) => {
  const snapshot = nextSnapshot(null, new Map([[null, counts]]), least);
  expect(snapshot && rowsOf(snapshot).map(({ figures }) => figures.map(({ kind }) => kind))).toEqual([kinds]);
});

test('nobody is counted below ten, a small group is no row, and whoever leaves changes nothing', () => {
  const crowd = new Crowd().add(...some(9, 'host', 0));
  expect(crowd.publish()).toBe(false);
  expect(nextSnapshot(null, crowd.counted, least)).toBeNull();
  expect(crowd.add(...some(11, null, 1)).publish()).toBe(true);
  expect(Object.keys(crowd.snapshot?.rows ?? {})).toEqual([]);
  expect(sum(crowd.snapshot?.total.counts ?? [])).toBe(20);
  crowd.people.splice(0, 5);
  expect(nextSnapshot(crowd.snapshot, crowd.counted, least)).toBeNull();
});

const some = (people: number, group: string | null, column: number) => Array.from({ length: people }, () => ({ group, column }));

test('one changed mind, or one who leaves, does not hold up the figures: she counts where she was last published', () => {
  const crowd = new Crowd().add(...some(12, 'state', 0), ...some(10, 'state', 2), ...some(10, null, 1), ...some(12, null, 2));
  expect(crowd.publish()).toBe(true);
  crowd.take({ changes: 0, column: 2 });
  crowd.take({ leaves: 1 });
  for (let step = 1; step <= 5; step += 1) expect(crowd.add(...some(11, null, 2)).publish()).toBe(true);
  expect(crowd.snapshot?.rows['state']?.counts).toEqual([12, 0, 10]);
  expect(crowd.snapshot?.total.counts).toEqual([12, 10, 77]);
  crowd.add(...some(11, 'state', 2)).publish();
  expect(crowd.snapshot?.rows['state']?.counts).toEqual([10, 0, 22]);
});

test('people may change their minds and leave as they like: steps are published, each for ten people more', () => {
  const all = fc.sample(turns, { numRuns: 40, seed: 8 }).map(snapshotsAfter);
  expect(sum(all.map(({ refused }) => refused))).toBeLessThan(sum(all.map(({ snapshots }) => snapshots.length)) / 50);
  for (const { snapshots, ends } of all)
    snapshots.forEach(({ total, rows, rest }, place) => {
      const before = snapshots[place - 1];
      if (!before || ends.includes(place)) return;
      expect(sum(total.counts) - sum(before.total.counts)).toBeGreaterThanOrEqual(least);
      for (const [group, row] of [...Object.entries(rows), ['rest', rest] as const]) {
        const earlier = group === 'rest' ? before.rest : before.rows[group];
        const isSame = JSON.stringify([row.counts, row.hidden]) === JSON.stringify([earlier?.counts, earlier?.hidden]);
        expect(isSame || sum(row.counts) - sum(earlier?.counts ?? []) >= least).toBe(true);
      }
    });
});
