/** A value of a table: numbers stay numbers, null is an empty cell. */
export type Cell = string | number | null;

/** Signs at which a spreadsheet takes a text for a formula, in all the widths it accepts; white space and invisible signs may stand before them. */
const formula = /^[\s\p{Cf}]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]/u;
const needsQuotes = /[",;\t\r\n]/;

/** A table as CSV (RFC 4180) that every spreadsheet opens as UTF-8 and none takes for formulas. The first row holds the names of the columns. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
