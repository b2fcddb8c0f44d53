import type { LiveEvent } from '@baraza/shared/live';
import { published } from '../news.js';

const leaving = new Set(['comment.hidden', 'comment.withdrawn', 'comment.erased']);

/** What an event does to what is new. A comment that comes back was there before, or is read by the next who opens the page. */
export function heardOf({ kind, commentId: id, number }: LiveEvent): void {
  const known = published.read();
  if (!id) return;
  const others = known.filter((one) => one.id !== id);
  if (kind === 'comment.published' && others.length === known.length) published.write([...known, { id, number }]);
  if (leaving.has(kind)) published.write(others);
}

/** Another room: nothing is new there. */
export const forgetNews = (): void => published.write([]);
