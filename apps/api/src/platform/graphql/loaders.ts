import DataLoader from 'dataloader';

/** Answers many keys with one statement; the answers in the order of the keys. */
export type Batch<Key, Value, Context> = (keys: readonly Key[], context: Context) => Promise<readonly Value[]>;

/** The loaders of one request: a list costs one statement per relation, whatever its length. */
export class Loaders<Context> {
  readonly #loaders = new Map<unknown, DataLoader<unknown, unknown>>();

  /** The loader of a batch function. The function itself is the name: pass the same one each time. */
  of<Key, Value>(batch: Batch<Key, Value, Context>, context: Context): DataLoader<Key, Value> {
    const known = this.#loaders.get(batch);
    if (known) return known as DataLoader<Key, Value>;

    const loader = new DataLoader<Key, Value>((keys) => batch(keys, context) as Promise<Value[]>);
    this.#loaders.set(batch, loader as DataLoader<unknown, unknown>);
    return loader;
  }
}

/** Rows in the order of the keys asked for; null where there is none. */
export function inOrder<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Rows gathered under the key they belong to, in the order of the keys asked for. */
export function gathered<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
