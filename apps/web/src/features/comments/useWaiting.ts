import { useState } from 'react';
import { usePublished } from '../../engine/news.js';
import type { ThreadComment } from './thread.js';
import { waitingIn, type Waits } from './waiting.js';

/** What has come since the reader came to this page of the thread, and waits until she asks for it. */
export type Waiting = Pick<Waits, 'shown' | 'count'> & {
  /** Shows them; gives the first, and whether it stands on this page. */
  readonly show: () => Waits['first'];
};

/** `place`: the address of this page of the thread. On another page all is shown, and nothing waits. */
export function useWaiting(comments: readonly ThreadComment[], place: string): Waiting {
  const published = usePublished();
  const everything = () => ({ place, ids: new Set([...comments.map(({ id }) => id), ...published]) });
  const [seen, setSeen] = useState(everything);
  if (seen.place !== place) setSeen(everything());

  const { shown, count, first } = waitingIn(comments, published, seen.place === place ? seen.ids : everything().ids);
  const show = () => {
    setSeen(everything());
    return first;
  };
  return { shown, count, show };
}
