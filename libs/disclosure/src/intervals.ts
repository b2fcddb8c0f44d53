import { type Known, Network, nothingKnown, roomIn } from './network.js';
import { at, type Cell, cellsOf, type Counts, type Pattern } from './table.js';

/** A count that gives somebody away: some people, and fewer than `least`. The grand total is never one. */
export function isSmall(count: number, least: number): boolean {
  return count > 0 && count < least;
}

/** The cells of a table with totals that may not be shown. */
export function smallCells(table: Counts, least: number): Cell[] {
  const lastRow = table.length - 1;
  const lastColumn = (table[0]?.length ?? 1) - 1;
  return cellsOf(table).filter((cell) => isSmall(at(table, cell, 0), least) && !(cell.row === lastRow && cell.column === lastColumn));
}

/**
 * Whether a pattern protects a table with totals (opinion mapping, rule 5.4): every small cell is hidden and can be anything
 * from nobody to `least` people, and no other hidden cell can be worked out exactly.
 */
export function isSafe(table: Counts, pattern: Pattern, least: number, known: Known = nothingKnown): boolean {
  return unsafeCell(table, pattern, least, known) === null;
}

/** The first cell a pattern gives away; null when it protects all. */
export function unsafeCell(table: Counts, pattern: Pattern, least: number, known: Known = nothingKnown): Cell | null {
  const network = new Network(
    table,
    roomIn(table, (cell) => at(pattern, cell, false), known),
  );
  const isOpen = (cell: Cell) => {
    const count = at(table, cell, 0);
    return network.slack(cell, 'down', count) < count || network.slack(cell, 'up', least - count) < least - count;
  };
  const isExact = (cell: Cell) => network.slack(cell, 'down', 1) === 0 && network.slack(cell, 'up', 1) === 0;
  const hidden = cellsOf(table).filter((cell) => at(pattern, cell, false));
  const isSmallCell = (cell: Cell) => isSmall(at(table, cell, 0), least);
  return (
    smallCells(table, least).find((cell) => !at(pattern, cell, false) || isOpen(cell)) ??
    hidden.find((cell) => !isSmallCell(cell) && isExact(cell)) ??
    null
  );
}
