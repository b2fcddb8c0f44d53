import fc from 'fast-check';
import { arrivals, least, snapshotsAfter, turns } from '../test/arrivals.js';
import { extreme, type Programme } from '../test/programme.js';
import { isSmall } from './intervals.js';
import { fixedRounding } from './rounding.js';
import { saysOfAll } from './shares.js';
import type { Snapshot } from './snapshot.js';
import type { Row } from './terms.js';
import { sum } from './table.js';

/** An unknown: what a row really counted when it last changed. */
type Unknown = { readonly name: string; readonly count: number };

/** What was published, and whether the attacker is right to take it that people only come. */
type Seen = { readonly snapshots: readonly Snapshot[]; readonly ends: readonly number[]; readonly onlyCome: boolean };

/** All that the published snapshots say together, to who knows the rules. When nobody can come any more, all is counted anew. */
function everythingSaid({ snapshots, ends, onlyCome }: Seen): { programme: Programme; unknowns: Unknown[] } {
  const rows: { of: Record<string, number>; low: number; high: number }[] = [];
  const unknowns = new Map<string, number>();
  const since = new Map<string, { version: number; row: Row }>();

  const rounding = fixedRounding('a secret', 'a table', 5);
  /** Who knows the rules knows: what is shown is nobody or `least` and more, and less than five away from what is shown. */
  const between = (cell: string, count: number) => {
    const rounded = rounding(cell, count);
    return count === 0 ? { low: 0, high: 0 } : { low: Math.max(least, rounded - 4), high: rounded + 4 };
  };
  const say = (group: string, name: string, row: Row) => {
    const ofAll = Object.fromEntries(row.counts.map((_, column) => [`${name}c${column}`, 1]));
    rows.push({ of: ofAll, ...between(`${group}/people`, sum(row.counts)) });
    row.counts.forEach((count, column) => {
      unknowns.set(`${name}c${column}`, count);
      if (row.hidden[column] || saysOfAll(row.counts, least)) return;
      rows.push({ of: { [`${name}c${column}`]: 1 }, ...between(`${group}/${column}`, count) });
    });
  };
  const growsFrom = (before: string, after: string) => {
    for (const column of onlyCome ? [0, 1, 2] : [])
      rows.push({ of: { [`${after}c${column}`]: 1, [`${before}c${column}`]: -1 }, low: 0, high: Infinity });
    const people = [0, 1, 2].flatMap((column) => [[`${after}c${column}`, 1] as const, [`${before}c${column}`, -1] as const]);
    rows.push({ of: Object.fromEntries(people), low: least, high: Infinity });
  };

  snapshots.forEach(({ total, rows: groups, rest }, number) => {
    const isEnd = ends.includes(number);
    if (isEnd) since.clear();
    const names = Object.entries(groups).map(([group, row]) => {
      const known = since.get(group);
      if (known && sum(known.row.counts) === sum(row.counts)) return `${group}v${known.version}`;
      const name = `${group}v${number}`;
      say(group, name, row);
      if (known) growsFrom(`${group}v${known.version}`, name);
      since.set(group, { version: number, row });
      return name;
    });
    say('all', `allv${number}`, total);
    if (number > 0 && !isEnd) growsFrom(`allv${number - 1}`, `allv${number}`);
    if (rest.isShown) say('rest', `restv${number}`, rest);
    for (const column of [0, 1, 2])
      rows.push({
        of: Object.fromEntries([[`allv${number}c${column}`, -1], ...[...names, `restv${number}`].map((name) => [`${name}c${column}`, 1])]),
        low: 0,
        high: 0,
      });
  });
  return { programme: { rows }, unknowns: [...unknowns].map(([name, count]) => ({ name, count })) };
}

function workedOut(seen: Seen) {
  const { programme, unknowns } = everythingSaid(seen);
  return unknowns
    .filter(({ count }) => isSmall(count, least))
    .map(({ name, count }) => ({
      name,
      count,
      low: extreme(programme, name, 'low') ?? Infinity,
      high: extreme(programme, name, 'high') ?? 0,
    }))
    .filter(({ low, high }) => low > 1e-6 || high < least - 1e-6);
}

const seeds = [4, 5, 6];

test.each(seeds)('who remembers every snapshot and knows the rules can work out no small count: people who come, %i', (seed) => {
  fc.assert(
    fc.property(arrivals, (people) => {
      const turnsOf = people.map((comes) => ({ comes }));
      expect(workedOut({ ...snapshotsAfter(turnsOf), onlyCome: true })).toEqual([]);
    }),
    { numRuns: 10, seed, endOnFailure: true },
  );
});

test.each(seeds)('… nor when people change their minds, leave, and come after the end: %i', (seed) => {
  fc.assert(
    fc.property(turns, (some) => {
      expect(workedOut({ ...snapshotsAfter(some), onlyCome: false })).toEqual([]);
    }),
    { numRuns: 10, seed, endOnFailure: true },
  );
});
