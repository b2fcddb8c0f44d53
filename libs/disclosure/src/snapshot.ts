import { isSafe, isSmall } from './intervals.js';
import { nothingKnown } from './network.js';
import { isOfOneMind, saysOfAll } from './shares.js';
import { protect } from './suppression.js';
import { type Counts, type Pattern, sum, sums, withTotals } from './table.js';
import { type Around, type Row, termsAfter } from './terms.js';

/**
 * What was last published, exactly: never to be shown as it is. `rows` are the named groups, each as it was when it last
 * changed; `rest` is everybody else, and whoever of a group came after its last change.
 */
export type Snapshot = {
  readonly total: Row;
  readonly rows: Readonly<Record<string, Row>>;
  /** What the rest was when it last stood beside the groups. `isShown`: it still does. */
  readonly rest: Row & { readonly isShown: boolean };
  /** What the rest is now: who has the total and the groups has it, too. */
  readonly left: Row;
};

/** People counted now: by group, null for those who named none; columns in the same order in all. */
export type Counted = ReadonlyMap<string | null, readonly number[]>;

type Named = readonly [string, readonly number[]];
type Step = { readonly last: Snapshot | null; readonly counted: Counted; readonly least: number };

/**
 * The next snapshot, or null as long as nothing may change (rules 5.2 F1, F6 and 5.5, with the linked attack of 5.8). It
 * promises:
 * - nothing is published of fewer than `least` people, and no group of fewer is a row: they are in the rest, which itself has
 *   `least` people or none;
 * - a total or a row changes only for at least `least` people more than when it last changed: until then whoever leaves, or
 *   changes her mind, counts where she was last published;
 * - a small group of one mind is no row, and no small rest of one mind can be worked out, but where everybody is of that mind;
 * - small cells are hidden, with others that would give them away, also to who remembers the snapshot before: a row that does
 *   not change hides and shows what it did, and what is shown anew tells no small count of before;
 * - where that cannot be kept, a group waits, and its people count in the total only. Where nothing can, all wait: ask again
 *   when there are `least` people more, as the very moment would tell what the newest of them thinks.
 * `isLast` counts everybody once more, after nobody can be added: then the table is made as if it were the first.
 */
export function nextSnapshot(last: Snapshot | null, counted: Counted, least: number, isLast = false): Snapshot | null {
  const people = sum([...counted.values()].map(sum));
  if (people < least) return null;
  if (!last || isLast) return firstThatHolds({ last: null, counted, least });
  return people - sum(last.total.counts) < least ? null : firstThatHolds({ last, counted, least });
}

/** The groups that may change, the largest first. */
function due({ last, counted, least }: Step): Named[] {
  const before = (group: string) => sum(last?.rows[group]?.counts ?? []);
  return [...counted]
    .filter((entry): entry is [string, readonly number[]] => entry[0] !== null)
    .filter(([group, counts]) => sum(counts) - before(group) >= least && !saysOfAll(counts, least))
    .toSorted(([one, few], [other, many]) => sum(many) - sum(few) || (one < other ? -1 : 1));
}

/**
 * With every group that may change, or without the smallest of them, and so on. What everybody thinks together matters most:
 * only where nothing else holds is more of the total hidden than it would be without groups.
 */
function firstThatHolds(step: Step): Snapshot | null {
  const groups = due(step);
  for (const isTotalFirst of [true, false])
    for (let taken = groups.length; taken >= 0; taken -= 1) {
      const changed = new Map(groups.slice(0, taken));
      const total = isTotalFirst ? hiddenAlone(step, changed) : null;
      const next = isTotalFirst && !total ? null : assembled(step, changed, total);
      if (next) return next;
    }
  return null;
}

/** What of the total would be hidden if there were no groups; null where nothing holds. */
function hiddenAlone(step: Step, changed: ReadonlyMap<string, readonly number[]>): readonly boolean[] | null {
  const { rows, rest } = linesOf(step, changed);
  const last = step.last && { ...step.last, rows: {}, left: step.last.total };
  const all = sums([...rows, rest], rest.length);
  return assembled({ ...step, last, counted: new Map([[null, all]]) }, new Map(), null)?.total.hidden ?? null;
}

/** The rows by name, those that do not change as they were, and whoever is in none of them. */
function linesOf({ last, counted }: Step, changed: ReadonlyMap<string, readonly number[]>) {
  const names = [...new Set([...Object.keys(last?.rows ?? {}), ...changed.keys()])].toSorted();
  const rows = names.map((name) => changed.get(name) ?? last?.rows[name]?.counts ?? []);
  const columns = Math.max(0, ...[...counted.values(), ...rows].map(({ length }) => length));
  const left = [...counted].map(([group, counts]) => {
    if (group === null) return counts;
    return changed.has(group) ? [] : newcomers(last?.rows[group]?.counts ?? [], counts);
  });
  return { names, rows, rest: sums(left, columns) };
}

/** Who came to a row since it was published. Whoever thinks otherwise since is no newcomer: she counts where she was. */
function newcomers(before: readonly number[], now: readonly number[]): number[] {
  const more = now.map((count, column) => Math.max(0, count - (before[column] ?? 0)));
  let moved = sum(more) - Math.max(0, sum(now) - sum(before));
  return more.map((count) => {
    const known = Math.min(moved, count);
    moved -= known;
    return count - known;
  });
}

/** The snapshot in which these groups change; null where it would give somebody away. */
function assembled(step: Step, changed: ReadonlyMap<string, readonly number[]>, total: readonly boolean[] | null): Snapshot | null {
  const { last, least } = step;
  const { names, rows, rest } = linesOf(step, changed);
  if (sum(rest) > 0 && sum(rest) < least) return null;
  if (saysOfAll(rest, least) && !isOfOneMind(sums([...rows, rest], rest.length))) return null;

  const table = withTotals([...rows, rest]);
  const around: Around = {
    table,
    total,
    lines: [...names.map((name) => last?.rows[name] ?? null), null, last?.total ?? null],
    isFrozen: (row) => row < names.length && !changed.has(names[row] ?? ''),
  };
  const pattern = [false, true]
    .map((isSticky) => protect(table, termsAfter(around, least, isSticky)))
    .find((found) => found && (!last || staysSafe(last, names, table, found, least)));
  return pattern ? snapshotOf(last, names, table, pattern, least) : null;
}

/** Whether the last snapshot still gives nobody away to who has the next one, and knows that people only come. */
function staysSafe(last: Snapshot, names: readonly string[], table: Counts, pattern: Pattern, least: number): boolean {
  const before = Object.entries(last.rows);
  const lines = [...before.map(([, row]) => row), last.left];
  const placeNow = [...before.map(([name]) => names.indexOf(name)), -1, table.length - 1];
  const hidden = [...lines, last.total].map((line) => [...line.hidden, false]);
  const counts = withTotals(lines.map((line) => line.counts));
  return isSafe(counts, hidden, least, {
    ...nothingKnown,
    high: ({ row, column }) => {
      const place = placeNow[row] ?? -1;
      const count = place >= 0 && pattern[place]?.[column] === false ? (table[place]?.[column] ?? 0) : Infinity;
      // Where some changed their minds it is no bound: who takes it for one goes wrong.
      return count < (counts[row]?.[column] ?? 0) ? Infinity : count;
    },
  });
}

function snapshotOf(last: Snapshot | null, names: readonly string[], table: Counts, pattern: Pattern, least: number): Snapshot {
  const rowAt = (place: number, before: Row | null = null): Row => {
    const counts = (table[place] ?? []).slice(0, -1);
    const hidden = (pattern[place] ?? []).slice(0, -1);
    const whenSmall = counts.map((count, column) => (isSmall(count, least) ? { counts, hidden } : (before?.whenSmall[column] ?? null)));
    return { counts, hidden, whenSmall };
  };
  const left = rowAt(names.length);
  return {
    total: rowAt(table.length - 1, last?.total),
    rows: Object.fromEntries(names.map((name, place) => [name, rowAt(place, last?.rows[name])])),
    rest: restAfter(last, left, least),
    left,
  };
}

/** The rest changes on its own terms: between two steps of its own it is left out. */
function restAfter(last: Snapshot | null, now: Row, least: number): Snapshot['rest'] {
  const isShown = sum(now.counts) - sum(last?.rest.counts ?? []) >= least;
  if (isShown || !last) return { ...now, isShown };
  const isSame = [now.counts, now.hidden].join() === [last.rest.counts, last.rest.hidden].join();
  return { ...last.rest, isShown: isSame && last.rest.isShown };
}
