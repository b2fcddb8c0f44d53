import { extreme, type Programme } from '../test/programme.js';
import { goldenTables } from '../test/golden.js';
import { fresh, intervalOf } from '../test/tables.js';
import { smallCells } from './intervals.js';
import { costOf, protect } from './suppression.js';
import { at, cellsOf, type Counts, type Pattern, sum } from './table.js';

const name = (row: number, column: number) => `x${row}_${column}`;

/** What the shown cells say of the hidden ones: every row and column adds up to its total. */
function attack(table: Counts, pattern: Pattern): Programme {
  const lines = [
    ...table.map((line, row) => line.map((_, column) => ({ row, column }))),
    ...(table[0] ?? []).map((_, column) => table.map((__, row) => ({ row, column }))),
  ];
  return {
    rows: lines.map((cells) => {
      const of: Record<string, number> = {};
      let rest = 0;
      cells.forEach((cell, place) => {
        const sign = place === cells.length - 1 ? -1 : 1;
        if (at(pattern, cell, false)) of[name(cell.row, cell.column)] = sign;
        else rest -= sign * at(table, cell, 0);
      });
      return { of, low: rest, high: rest };
    }),
  };
}

const patterns = new Map(goldenTables.map((golden) => [golden, protect(golden.table, fresh(golden.threshold))]));

test.each(goldenTables.map((golden) => [`${golden.from}, ${golden.name}`, golden] as const))(
  '%s: nobody can be worked out',
  (_, golden) => {
    const { table, threshold, primary } = golden;
    const pattern = patterns.get(golden);
    if (!pattern) throw new Error('no pattern was found');
    expect(smallCells(table, threshold).map(({ row, column }) => [row, column])).toEqual(primary);

    const programme = attack(table, pattern);
    for (const cell of cellsOf(table).filter((one) => at(pattern, one, false))) {
      const low = extreme(programme, name(cell.row, cell.column), 'low');
      const high = extreme(programme, name(cell.row, cell.column), 'high');
      const isSmall = primary.some(([row, column]) => row === cell.row && column === cell.column);
      expect(!isSmall || (low === 0 && (high ?? 0) >= threshold)).toBe(true);
      expect(high).toBeGreaterThan(low ?? 0);
      expect(intervalOf(table, pattern, cell, 1_000_000)).toEqual({ low, high });
    }
  },
);

test('protecting costs little more than it must', () => {
  const ratios = [...patterns].map(([{ table, optimalCost }, pattern]) => (pattern ? costOf(table, pattern) / optimalCost : Infinity));
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1);
  expect(sum(ratios) / ratios.length).toBeLessThanOrEqual(1.25);
});
