/** What lies on the device: pages that were read, what waits to be sent, and the key of both where it may be kept. */
export type Drawer = 'copies' | 'outbox' | 'keys';

const drawers: readonly Drawer[] = ['copies', 'outbox', 'keys'];
let opening: Promise<IDBDatabase> | null = null;

/** Everything in a drawer by its number, in the order in which it was put there. What somebody changed there by hand may be anything, but something. */
export async function everything<Item>(drawer: Drawer): Promise<readonly (readonly [number, Item])[]> {
  const items = await inDrawer(drawer, 'readonly');
  const [numbers, found] = await Promise.all([done(items.getAllKeys()), done(items.getAll())]);
  return found.map((item, place) => [Number(numbers[place]), (item ?? {}) as Item] as const);
}

/** Puts something into a drawer: last, or in the place of what has this number. */
export async function put(drawer: Drawer, item: unknown, number?: number): Promise<number> {
  const items = await inDrawer(drawer, 'readwrite');
  return Number(await done(items.put(item, number)));
}

export async function remove(drawer: Drawer, number: number): Promise<void> {
  await done((await inDrawer(drawer, 'readwrite')).delete(number));
}

export async function empty(drawer: Drawer): Promise<void> {
  await done((await inDrawer(drawer, 'readwrite')).clear());
}

async function inDrawer(drawer: Drawer, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opening ??= open();
  const database = await opening;
  return database.transaction(drawer, mode).objectStore(drawer);
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open('baraza', 1);
  asked.addEventListener('upgradeneeded', () =>
    drawers.forEach((drawer) => asked.result.createObjectStore(drawer, { autoIncrement: true })),
  );
  try {
    const database = await done(asked);
    // Whoever leaves deletes it from a page: nothing may hold it open.
    for (const end of ['versionchange', 'close'])
      database.addEventListener(end, () => {
        database.close();
        opening = null;
      });
    return database;
  } catch (fault) {
    opening = null;
    throw fault;
  }
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the device keeps nothing')));
  });
}
