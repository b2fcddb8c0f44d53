import { isShut } from './store.js';

/** Files of the site by this name, on the device; null once somebody left, for then nothing may be put there any more. */
export async function filesIn(name: string): Promise<Cache | null> {
  if (isShut()) return null;
  const files = await caches.open(name);
  if (!isShut()) return files;
  // She left while it was being opened.
  await caches.delete(name);
  return null;
}
