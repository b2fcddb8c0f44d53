import { useState } from 'react';
import { usePublished } from '../../engine/news.js';
import type { ThreadComment } from './thread.js';

/** What has come since the reader came to this page of the thread, and waits until she asks for it. */
export type Waiting = {
  /** What is shown: all but what waits. What she said herself never waits. */
  readonly shown: readonly ThreadComment[];
  /** How many stand there to be shown: what was hidden or taken back meanwhile is not counted. */
  readonly count: number;
  /** Shows them; gives the first, and whether it stands on this page. */
  readonly show: () => { readonly id: string; readonly isHere: boolean } | null;
};

/** `place`: the address of this page of the thread. On another page all is shown, and nothing waits. */
export function useWaiting(comments: readonly ThreadComment[], place: string): Waiting {
  const published = usePublished();
  const everything = () => ({ place, ids: new Set([...comments.map(({ id }) => id), ...published]) });
  const [seen, setSeen] = useState(everything);
  if (seen.place !== place) setSeen(everything());

  const waits = ({ id, isMine }: ThreadComment) => seen.place === place && !seen.ids.has(id) && !isMine;
  const here = comments.filter((comment) => waits(comment) && isStanding(comment));
  const elsewhere = published.filter((id) => !seen.ids.has(id) && !comments.some((comment) => comment.id === id));
  const first = () => {
    const [next] = here;
    if (next) return { id: next.id, isHere: true };
    return elsewhere[0] ? { id: elsewhere[0], isHere: false } : null;
  };
  return {
    shown: comments.filter((comment) => !waits(comment)),
    count: here.length + elsewhere.length,
    show: () => {
      setSeen(everything());
      return first();
    },
  };
}

const isStanding = ({ isHidden, publication }: ThreadComment) => !isHidden && publication === 'PUBLISHED';
