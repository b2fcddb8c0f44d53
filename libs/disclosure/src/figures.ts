import type { Rounding } from './rounding.js';
import { isSmallRow, percent, saysOfAll } from './shares.js';
import type { Snapshot } from './snapshot.js';
import type { Row } from './terms.js';
import { sum } from './table.js';

/** One count as everyone may see it. */
export type Figure =
  | { readonly kind: 'shown'; readonly count: number; readonly percent: number }
  /** Small, or hidden so that a small one cannot be worked out: which of the two is not told. */
  | { readonly kind: 'hidden' }
  /** Nobody of a small row: told only as few. */
  | { readonly kind: 'few' };

/** One row as everyone may see it. */
export type PublicRow = { readonly people: number; readonly figures: readonly Figure[] };

/** A snapshot as everyone may see it; `group` null is the rest. */
export type PublicTable = PublicRow & { readonly groups: readonly (PublicRow & { readonly group: string | null })[] };

/**
 * The public numbers of a snapshot: each rounded on its own (so parts do not add up to their whole), percentages from the
 * rounded numbers alone (F5), nothing of a small row of one mind (F4).
 */
export function publicTable({ total, rows, rest }: Snapshot, rounding: Rounding, least: number): PublicTable {
  const publicRow = (name: string, row: Row) => rowOf(row, (cell, count) => rounding(`${name}/${cell}`, count), least);
  const groups = Object.entries(rows).map(([group, row]) => ({ group, ...publicRow(`group ${group}`, row) }));
  const isRestShown = rest.isShown && groups.length > 0;
  return {
    ...publicRow('all', total),
    groups: isRestShown ? [...groups, { group: null, ...publicRow('rest', rest) }] : groups,
  };
}

function rowOf({ counts, hidden }: Row, rounding: Rounding, least: number): PublicRow {
  const people = sum(counts);
  const shownPeople = rounding('people', people);
  const figures = counts.map((exact, column): Figure => {
    if (hidden[column] || saysOfAll(counts, least)) return { kind: 'hidden' };
    if (exact === 0 && isSmallRow(counts, least)) return { kind: 'few' };
    // One number is never rounded in two ways: both together would tell more.
    const count = exact === people ? shownPeople : rounding(String(column), exact);
    return { kind: 'shown', count, percent: percent(count, shownPeople) };
  });
  return { people: shownPeople, figures };
}
