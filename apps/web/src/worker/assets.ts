import { filesIn } from './files.js';

const drawer = `assets-${__BUILD__}`;
const most = 120;

/** The files of this version of the site: their names change with what is in them, so what is here is as good as new. */
export async function asset(request: Request): Promise<Response> {
  const files = await filesIn(drawer).catch(() => null);
  const known = await files?.match(request.url);
  if (known) return known;
  const response = await fetch(request);
  if (files && response.ok) await files.put(request.url, response.clone()).catch(() => undefined);
  return response;
}

/** Files that open pages have loaded: the browser has them at hand. */
export async function keepAssets(addresses: readonly string[]): Promise<void> {
  const files = await filesIn(drawer);
  if (!files) return;
  const known = new Set((await files.keys()).map(({ url }) => url));
  const missing = addresses.filter((address) => isAsset(new URL(address, location.origin)) && !known.has(address));
  await Promise.all(missing.slice(0, most).map((address) => files.add(address)));
}

/** Files and frames of versions before this one. */
export async function dropOldVersions(): Promise<void> {
  const old = (await caches.keys()).filter((name) => !name.endsWith(__BUILD__));
  await Promise.all(old.map((name) => caches.delete(name)));
}

export const isAsset = ({ origin, pathname }: URL): boolean => origin === location.origin && pathname.startsWith('/assets/');
