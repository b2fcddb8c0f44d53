/** Counts of people, row by row. */
export type Counts = readonly (readonly number[])[];

/** Which cells of a table are hidden. */
export type Pattern = readonly (readonly boolean[])[];

/** A place in a table with totals: the last row and the last column are the totals. */
export type Cell = { readonly row: number; readonly column: number };

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The column sums of rows that are all as long as `columns`. */
export function sums(rows: Counts, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
}

/** The same table with a last column and a last row of totals. */
export function withTotals(rows: Counts): number[][] {
  const columns = rows[0]?.length ?? 0;
  const all = sums(rows, columns);
  return [...rows, all].map((row) => [...row, sum(row)]);
}

/** Every cell, row by row. */
export function cellsOf(table: readonly (readonly unknown[])[]): Cell[] {
  return table.flatMap((line, row) => line.map((_, column) => ({ row, column })));
}

/** What stands in a cell; `otherwise` where the table has no such cell. */
export function at<Value>(table: readonly (readonly Value[])[], { row, column }: Cell, otherwise: Value): Value {
  return table[row]?.[column] ?? otherwise;
}

/** A table of the same shape, made cell by cell. */
export function mapped<Value>(table: readonly (readonly unknown[])[], make: (cell: Cell) => Value): Value[][] {
  return table.map((line, row) => line.map((_, column) => make({ row, column })));
}
