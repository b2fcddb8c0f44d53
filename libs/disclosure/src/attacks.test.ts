import fc from 'fast-check';
import { arrivals, Crowd, least, snapshotsOf } from '../test/arrivals.js';
import { publicTable } from './figures.js';
import { fresh, protect } from './suppression.js';
import { fixedRounding } from './rounding.js';
import { percent, saysOfAll } from './shares.js';
import { nextSnapshot } from './snapshot.js';
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

test('of a small group nothing says what each of it thinks, and nothing small is shown', () => {
  fc.assert(
    fc.property(arrivals, (people) => {
      for (const snapshot of snapshotsOf(people)) {
        const { groups, ...all } = publicTable(snapshot, fixedRounding('a secret', 'a table', 5), least);
        const exact = [snapshot.total, ...Object.values(snapshot.rows), snapshot.rest];
        [all, ...groups].forEach(({ figures, people: shown }, place) => {
          expect(shown % 5 === 0 && shown >= least).toBe(true);
          figures.forEach((figure, column) => {
            const real = exact[place]?.counts[column] ?? 0;
            if (figure.kind !== 'shown') return;
            expect(real === 0 || real >= least).toBe(true);
            expect(saysOfAll(real, sum(exact[place]?.counts ?? []), least)).toBe(false);
          });
        });
      }
    }),
    { numRuns: 20 },
  );
});

test('nobody is counted below ten, a small group is no row, and whoever leaves changes nothing', () => {
  const crowd = new Crowd();
  for (let n = 0; n < 9; n += 1) crowd.add({ group: 'host', column: 0 });
  expect(nextSnapshot(null, crowd.counted, least)).toBeNull();
  for (let n = 0; n < 11; n += 1) crowd.add({ group: null, column: 1 });
  const first = nextSnapshot(null, crowd.counted, least);
  expect(Object.keys(first?.rows ?? {})).toEqual([]);
  expect(sum(first?.total.counts ?? [])).toBe(20);
  crowd.add({ group: null, column: 1 }, -5);
  expect(nextSnapshot(first, crowd.counted, least)).toBeNull();
});
