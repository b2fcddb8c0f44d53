import { Network, nothingKnown, roomIn } from '../src/network.js';
import type { Terms } from '../src/suppression.js';
import { at, type Cell, type Counts, type Pattern } from '../src/table.js';

/** The terms of a table nobody has seen anything of. */
export const fresh = (least: number): Terms => ({ least, known: nothingKnown, bound: () => 'free' });

/**
 * The exact interval of a hidden cell for who has all shown cells of a table with totals and knows that parts add up and that
 * nobody counts less than nought. Upwards it is looked at up to `most` only.
 */
export function intervalOf(table: Counts, pattern: Pattern, cell: Cell, most: number): { low: number; high: number } {
  const network = new Network(
    table,
    roomIn(table, (one) => at(pattern, one, false), nothingKnown),
  );
  const count = at(table, cell, 0);
  return { low: count - network.slack(cell, 'down', count), high: count + network.slack(cell, 'up', Math.max(1, most - count)) };
}
