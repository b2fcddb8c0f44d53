import { useState } from 'react';
import { usePublished } from '../../engine/news.js';
import type { ThreadComment } from './thread.js';
import { waitingIn, type Waits } from './waiting.js';

/** What has come since the reader came to this page of the thread, and waits until she asks for it. */
export type Waiting = Waits & {
  /** Shows those that stand here; none of them waits any longer. */
  readonly show: () => void;
};

/** `place`: the address of this page of the thread. On another page all is shown, and nothing waits. */
export function useWaiting(comments: readonly ThreadComment[], place: string): Waiting {
  const published = usePublished();
  const everything = () => ({ place, ids: new Set([...comments.map(({ id }) => id), ...published.map(({ id }) => id)]) });
  const [seen, setSeen] = useState(everything);
  if (seen.place !== place) setSeen(everything());

  const waits = waitingIn(comments, published, seen.place === place ? seen.ids : everything().ids);
  return { ...waits, show: () => setSeen(everything()) };
}
