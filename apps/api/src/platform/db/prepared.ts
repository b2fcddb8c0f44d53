import type { DataSource, EntityManager } from 'typeorm';

/** A statement that runs all the time: each connection parses and plans it once. The name stands for this text alone. */
export type Prepared = { readonly name: string; readonly text: string };

/**
 * Whether something is one of a list of values: `id ${among(2, 'uuid')}`. The list is of a length nothing is guessed from: knowing
 * it, the database would take the plan for lists of any length to be dearer, and would plan anew each time. That costs more than to run it.
 */
export const among = (place: number, type: 'bigint' | 'text' | 'uuid'): string => `= any(array(select unnest($${place}::${type}[])))`;

/** The driver's own client, as far as it is needed here. */
type Client = { readonly query: (asked: Prepared & { values: unknown[] }) => Promise<{ rows: unknown[] }> };

/** Runs it: within the transaction of a manager, or by itself. */
export async function prepared<Row>(db: DataSource | EntityManager, statement: Prepared, values: readonly unknown[]): Promise<Row[]> {
  const asked = { name: statement.name, text: statement.text, values: [...values] };
  const inside = 'queryRunner' in db ? db.queryRunner : undefined;
  if (inside) return (await ((await inside.connect()) as Client).query(asked)).rows as Row[];

  const runner = ('dataSource' in db ? db.dataSource : db).createQueryRunner();
  try {
    return (await ((await runner.connect()) as Client).query(asked)).rows as Row[];
  } finally {
    await runner.release();
  }
}
