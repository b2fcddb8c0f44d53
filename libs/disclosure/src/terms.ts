import { nothingKnown } from './network.js';
import type { Terms } from './suppression.js';
import { type Counts, sum } from './table.js';

/** Exact counts by column, and which of them are hidden. */
export type Line = { readonly counts: readonly number[]; readonly hidden: readonly boolean[] };

/** A line, and what it was when each of its cells was last small; null for a cell that never was. */
export type Row = Line & { readonly whenSmall: readonly (Line | null)[] };

/** A table that is to be published, beside what was published of its rows before. */
export type Around = {
  readonly table: Counts;
  /** Each line as it was last published; null where it was not, or is nobody's own. */
  readonly lines: readonly (Row | null)[];
  readonly isFrozen: (row: number) => boolean;
  /** What of the total is hidden, where that is decided. */
  readonly total: readonly boolean[] | null;
};

/**
 * The terms after an earlier snapshot: what was shown is the least there is now, since people only come; a row that does not
 * change keeps its pattern, and one with a cell that was small lately hides what it hid. `isSticky`: what was hidden stays hidden.
 */
export function termsAfter({ table, lines, isFrozen, total }: Around, least: number, isSticky: boolean): Terms {
  const people = (table[0]?.length ?? 1) - 1;
  const isHaunted = (row: number) =>
    lines[row]?.whenSmall.some((then, column) => then && isToldBy(then, column, table[row] ?? [])) ?? false;
  return {
    least,
    known: {
      ...nothingKnown,
      low: ({ row, column }) => {
        const count = lines[row]?.hidden[column] === false ? (lines[row]?.counts[column] ?? 0) : 0;
        // Where some changed their minds it is no bound: who takes it for one goes wrong.
        return count > (table[row]?.[column] ?? 0) ? 0 : count;
      },
    },
    bound: ({ row, column }) => {
      // How many people a row has is always told.
      if (column === people) return 'shown';
      if (total && row === table.length - 1) return total[column] ? 'hidden' : 'shown';
      const wasHidden = lines[row]?.hidden[column] ?? false;
      if (isFrozen(row)) return wasHidden ? 'hidden' : 'shown';
      return wasHidden && (isSticky || isHaunted(row)) ? 'hidden' : 'free';
    },
  };
}

/** Whether a line, shown whole now, would tell that a cell of it was not nought when it was small: too few came beside it since. */
function isToldBy({ counts, hidden }: Line, column: number, now: readonly number[]): boolean {
  const beside = counts.map((count, other) => (other !== column && hidden[other] ? (now[other] ?? 0) - count : 0));
  return sum(beside) < (counts[column] ?? 0);
}
