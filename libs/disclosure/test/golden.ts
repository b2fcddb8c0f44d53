import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A real table with totals, the cells that may not be shown, and what the cheapest safe pattern costs (data/README.md). */
export type Golden = {
  readonly from: string;
  readonly name: string;
  readonly threshold: number;
  readonly table: number[][];
  readonly primary: readonly (readonly [number, number])[];
  readonly optimalCost: number;
};

const place = fileURLToPath(new URL('../data/golden-tables.json', import.meta.url));
export const goldenTables = JSON.parse(readFileSync(place, 'utf8')) as Golden[];
