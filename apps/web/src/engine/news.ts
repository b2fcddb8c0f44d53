import { useSyncExternalStore } from 'react';
import { Store } from './store.js';

/** A comment, and the number of the event by which it was published. */
export type News = { readonly id: string; readonly number: number };

const none: readonly News[] = [];

/** Comments that were published in the room of this page since it was opened, and still stand: oldest first. On the page or not. */
export const published = new Store(none);

export function usePublished(): readonly News[] {
  return useSyncExternalStore(published.subscribe, published.read, () => none);
}
