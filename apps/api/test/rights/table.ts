import { readFileSync } from 'node:fs';

/**
 * Who asks: a visitor; a participant here, and one of another consultation only; a facilitator here, and one of another
 * consultation only; an organizer here; an administrator; a participant who is suspended here. AP (assisted) and SV
 * (service) are columns of the table for what is not built yet.
 */
export const roles = ['AN', 'PA', 'PX', 'FH', 'FO', 'OR', 'AD', 'SU'] as const;
export type RoleCode = (typeof roles)[number];

/** Y yes, O on one's own, L yes and logged, U yes when proved, 2 with a second person, S in a stated case, D and - no, H as if it were not there. */
export type Cell = 'Y' | 'O' | 'L' | 'U' | '2' | 'S' | 'D' | '-' | 'H';

export type Row = { readonly id: string; readonly action: string; readonly cells: Readonly<Record<RoleCode, Cell>> };

/** The table of rights, docs/rights.csv: the only copy there is. */
export function readTable(): readonly Row[] {
  const [head = '', ...lines] = readFileSync(new URL('../../../../docs/rights.csv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const [, id = '', quoted, plain, rest = ''] = /^(\w+),(?:"([^"]*)"|([^,]*)),(.*)$/.exec(line) ?? [];
    const values = rest.split(',');
    const cells = Object.fromEntries(columns.slice(2).map((role, index) => [role, values[index]]));
    return { id, action: quoted ?? plain ?? '', cells: cells as Row['cells'] };
  });
}
