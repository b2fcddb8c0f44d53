import { useSyncExternalStore } from 'react';
import type { LiveEvent } from '@baraza/shared/live';
import { Store } from './store.js';

/** A comment, and the number of the event by which it was published. */
export type News = { readonly id: string; readonly number: number };

const none: readonly News[] = [];

/** Comments that were published in the room of this page since it was opened, and still stand: oldest first. On the page or not. */
const published = new Store(none);

const leaving = new Set(['comment.hidden', 'comment.withdrawn', 'comment.erased']);

/** What an event does to them. A comment that comes back was there before, or is read by the next who opens the page. */
export function heardOf({ kind, commentId: id, number }: LiveEvent): void {
  const known = published.read();
  if (!id) return;
  const others = known.filter((one) => one.id !== id);
  if (kind === 'comment.published' && others.length === known.length) published.write([...known, { id, number }]);
  if (leaving.has(kind)) published.write(others);
}

/** Another room: nothing is new there. */
export const forgetNews = (): void => published.write(none);

export function usePublished(): readonly News[] {
  return useSyncExternalStore(published.subscribe, published.read, () => none);
}
