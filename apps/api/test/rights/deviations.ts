import type { RoleCode } from './table.js';

type Deviation = { readonly roles: readonly RoleCode[]; readonly outcome: string; readonly why: string };

/** Where the product does otherwise than the table, on purpose. By the number of the row. */
export const deviations: Readonly<Record<string, Deviation>> = {};
