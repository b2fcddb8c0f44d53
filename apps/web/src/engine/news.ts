import { useSyncExternalStore } from 'react';
import type { LiveEvent } from '@baraza/shared/live';
import { Store } from './store.js';

const none: readonly string[] = [];

/** Comments that were published in the room of this page since it was opened, and still stand: oldest first. On the page or not. */
const published = new Store(none);

const leaving = new Set(['comment.hidden', 'comment.withdrawn', 'comment.erased']);

/** What an event does to them. A comment that comes back was there before, or is read by the next who opens the page. */
export function heardOf({ kind, commentId }: LiveEvent): void {
  const known = published.read();
  if (!commentId) return;
  if (kind === 'comment.published' && !known.includes(commentId)) published.write([...known, commentId]);
  if (leaving.has(kind)) published.write(known.filter((id) => id !== commentId));
}

/** Another room: nothing is new there. */
export const forgetNews = (): void => published.write(none);

export function usePublished(): readonly string[] {
  return useSyncExternalStore(published.subscribe, published.read, () => none);
}
