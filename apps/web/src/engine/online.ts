import { useSyncExternalStore } from 'react';
import { Store } from './store.js';

const isOnline = new Store(true);

/** What the last attempt to reach the server told: phones often believe they are connected when nothing gets through. */
export const heardOfServer: (reached: boolean) => void = isOnline.write;

/** Follows what the browser knows of the line. */
export function watchLine(): void {
  isOnline.write(navigator.onLine);
  addEventListener('online', () => isOnline.write(true));
  addEventListener('offline', () => isOnline.write(false));
}

/** Does something whenever something gets through again. */
export const whenReached = (act: () => void): (() => void) => isOnline.subscribe(() => isOnline.read() && act());

/** False while nothing gets through to the server. */
export function useOnline(): boolean {
  return useSyncExternalStore(isOnline.subscribe, isOnline.read, () => true);
}
