import { isSafe, smallCells, unsafeCell } from './intervals.js';
import { type Known, Network, roomIn } from './network.js';
import { at, type Cell, cellsOf, type Counts, mapped, type Pattern } from './table.js';

/** What a pattern must keep to, cell by cell: what was shown or hidden before and cannot be otherwise now. */
export type Bound = 'shown' | 'hidden' | 'free';

/** What is already known of a table, and what is already decided. */
export type Terms = { readonly least: number; readonly known: Known; readonly bound: (cell: Cell) => Bound };

/** What hiding costs: the people in the hidden cells, and one for each cell. */
export function costOf(table: Counts, pattern: Pattern): number {
  return cellsOf(table).reduce((cost, cell) => cost + (at(pattern, cell, false) ? at(table, cell, 0) + 1 : 0), 0);
}

/**
 * Hides the small cells of a table with totals and as many others as it takes for none to be worked out (rule 5.4; for one row
 * this is rule 5.3). Null where nothing within the terms protects it. The answer is checked exactly before it is given. It costs
 * little more than the cheapest: each small cell gets the cheapest detour that opens its interval, in several orders, and what
 * need not be hidden is shown again. The grand total is never hidden.
 */
export function protect(table: Counts, terms: Terms): Pattern | null {
  const small = smallCells(table, terms.least);
  if (small.some((cell) => terms.bound(cell) === 'shown')) return null;
  const bySize = small.toSorted((one, other) => at(table, other, 0) - at(table, one, 0));
  const orders = [bySize, bySize.toReversed()].flatMap((cells) => [
    { cells, ways: ['down', 'up'] as const },
    { cells, ways: ['up', 'down'] as const },
  ]);
  const found = orders.map(({ cells, ways }) => attempt(table, terms, cells, ways)).filter((pattern) => pattern !== null);
  return found.toSorted((one, other) => costOf(table, one) - costOf(table, other))[0] ?? null;
}

type Ways = readonly ('down' | 'up')[];

function attempt(table: Counts, terms: Terms, small: readonly Cell[], ways: Ways): Pattern | null {
  const pattern = mapped(table, (cell) => terms.bound(cell) === 'hidden');
  for (const cell of small) hide(pattern, cell);
  for (const cell of small) for (const way of ways) open(table, terms, pattern, cell, way);
  // Cells that had to be hidden for the sake of others, or from before, must not be the only ones of their row or column.
  for (let left = cellsOf(table).length; left > 0; left -= 1) {
    const cell = unsafeCell(table, pattern, terms.least, terms.known);
    if (!cell) return showAgain(table, terms, pattern);
    if (!loosen(table, terms, pattern, cell)) return null;
  }
  return null;
}

function hide(pattern: boolean[][], { row, column }: Cell, isHidden = true): void {
  const line = pattern[row];
  if (line) line[column] = isHidden;
}

/** Opens the interval of a small cell down to nobody, or up to `least`, by hiding the cheapest detours. */
function open(table: Counts, terms: Terms, pattern: boolean[][], cell: Cell, way: 'down' | 'up'): void {
  const count = at(table, cell, 0);
  const wanted = way === 'down' ? count : terms.least - count;
  for (let tries = 0; tries < cellsOf(table).length; tries += 1) {
    const slack = networkOf(table, terms, pattern).slack(cell, way, wanted);
    if (slack >= wanted) return;
    // The whole amount by one detour where there is one, else what is missing, else any step.
    const amounts = [wanted, wanted - slack, 1];
    const isWider = amounts.some((amount) => hideDetour(table, terms, pattern, cell, way, amount));
    if (!isWider) return;
  }
}

/** Makes a cell that can be worked out one that cannot, by one more detour in either way. */
function loosen(table: Counts, terms: Terms, pattern: boolean[][], cell: Cell): boolean {
  const count = at(table, cell, 0);
  const amounts = count < terms.least ? [count, terms.least - count, 1] : [1];
  return amounts.some((amount) => (['down', 'up'] as const).some((way) => hideDetour(table, terms, pattern, cell, way, amount)));
}

/** Hides what a detour needs; tells whether that was anything new. */
function hideDetour(table: Counts, terms: Terms, pattern: boolean[][], cell: Cell, way: 'down' | 'up', amount: number): boolean {
  const all = new Network(
    table,
    roomIn(table, (other) => isHideable(table, terms, pattern, other), terms.known),
  );
  const price = (other: Cell) => (at(pattern, other, false) ? 0 : at(table, other, 0) + 1);
  const added = (all.detour(cell, way, amount, price) ?? []).filter((other) => !at(pattern, other, false));
  for (const other of added) hide(pattern, other);
  return added.length > 0;
}

function isHideable(table: Counts, terms: Terms, pattern: Pattern, cell: Cell): boolean {
  const isGrand = cell.row === table.length - 1 && cell.column === (table[0]?.length ?? 1) - 1;
  return at(pattern, cell, false) || (!isGrand && terms.bound(cell) === 'free');
}

/** Shows again what need not be hidden, the largest first. */
function showAgain(table: Counts, terms: Terms, pattern: boolean[][]): Pattern {
  const extra = cellsOf(table)
    .filter((cell) => at(pattern, cell, false) && terms.bound(cell) === 'free')
    .toSorted((one, other) => at(table, other, 0) - at(table, one, 0));
  for (const cell of extra) {
    hide(pattern, cell, false);
    if (!isSafe(table, pattern, terms.least, terms.known)) hide(pattern, cell);
  }
  return pattern;
}

function networkOf(table: Counts, terms: Terms, pattern: Pattern): Network {
  return new Network(
    table,
    roomIn(table, (cell) => at(pattern, cell, false), terms.known),
  );
}
