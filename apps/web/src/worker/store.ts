/** What lies on the device: what is known of copies, the copies themselves, what waits to be sent, and the key of all where it may be kept. */
export type Drawer = 'copies' | 'pages' | 'outbox' | 'keys';

const name = 'baraza';
export const drawers: readonly Drawer[] = ['copies', 'pages', 'outbox', 'keys'];
let opening: Promise<IDBDatabase> | null = null;
let isOver = false;

/** Everything in a drawer by its number, in the order in which it was put there. What somebody changed there by hand may be anything, but something. */
export async function everything<Item>(drawer: Drawer): Promise<readonly (readonly [number, Item])[]> {
  const items = await inDrawer(drawer, 'readonly');
  const [numbers, found] = await Promise.all([done(items.getAllKeys()), done(items.getAll())]);
  return found.map((item, place) => [Number(numbers[place]), (item ?? {}) as Item] as const);
}

/** What has this number; undefined where nothing has. */
export async function one<Item>(drawer: Drawer, number: number): Promise<Item | undefined> {
  return (await done((await inDrawer(drawer, 'readonly')).get(number))) as Item | undefined;
}

/** Puts something into a drawer: last, or in the place of what has this number. */
export async function put(drawer: Drawer, item: unknown, number?: number): Promise<number> {
  const items = await inDrawer(drawer, 'readwrite');
  return Number(await done(items.put(item, number)));
}

/** Puts something in the place of what has this number, or takes that away (null): only if it still is what it was. Nothing comes between. */
export async function change<Item>(drawer: Drawer, number: number, isAsItWas: (item: Item) => boolean, item: Item | null): Promise<void> {
  const items = await inDrawer(drawer, 'readwrite');
  const lying = (await done(items.get(number))) as Item | undefined;
  if (lying === undefined || !isAsItWas(lying)) return;
  if (item === null) await done(items.delete(number));
  else await done(items.put(item, number));
}

export async function remove(drawer: Drawer, number: number): Promise<void> {
  await done((await inDrawer(drawer, 'readwrite')).delete(number));
}

export async function empty(drawer: Drawer): Promise<void> {
  await done((await inDrawer(drawer, 'readwrite')).clear());
}

/** Whether somebody left. */
export const isShut = (): boolean => isOver;

/** Somebody left: everything goes, and nothing can be put here any more, whatever was under way. */
export async function emptyForGood(): Promise<void> {
  isOver = true;
  (await opening?.catch(() => null))?.close();
  await done(indexedDB.deleteDatabase(name));
}

async function inDrawer(drawer: Drawer, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  if (isOver) throw new Error('somebody left');
  opening ??= open();
  const database = await opening;
  return database.transaction(drawer, mode).objectStore(drawer);
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, 1);
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
