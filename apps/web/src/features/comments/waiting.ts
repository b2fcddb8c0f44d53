import type { News } from '../../engine/news.js';
import type { ThreadComment } from './thread.js';

/** A page of a thread, apart from what waits to be shown. */
export type Waits = {
  readonly shown: readonly ThreadComment[];
  /** How many stand there to be shown: what was hidden or taken back meanwhile is not counted. */
  readonly count: number;
  readonly first: { readonly id: string; readonly isHere: boolean } | null;
  /** Where there are several, and not all of them stand here: the number of the event after which all of them came. */
  readonly since: number | null;
};

/**
 * What waits: comments the reader has not seen, on this page or, as `published` tells, on another. What she said herself never
 * waits. What was taken back while it waited is not shown before she asks for the rest, and then as what it is. As long as an
 * answer waits, what it answers has one fewer.
 */
export function waitingIn(comments: readonly ThreadComment[], published: readonly News[], seen: ReadonlySet<string>): Waits {
  const waits = ({ id, isMine }: ThreadComment) => !isMine && !seen.has(id);
  const held = comments.filter(waits);
  const here = held.filter(isStanding);
  const ids = new Set(comments.map(({ id }) => id));
  const elsewhere = published.filter(({ id }) => !seen.has(id) && !ids.has(id));
  const all: readonly News[] = [...here, ...elsewhere];
  const [first] = all;
  const isSpread = elsewhere.length > 0 && all.length > 1;
  return {
    shown: comments.filter((comment) => !waits(comment)).map((comment) => without(held, comment)),
    count: all.length,
    first: first ? { id: first.id, isHere: here.length > 0 } : null,
    since: isSpread ? Math.min(...all.map(({ number }) => number)) - 1 : null,
  };
}

function without(held: readonly ThreadComment[], comment: ThreadComment): ThreadComment {
  const count = held.filter(({ parentId }) => parentId === comment.id).length;
  return count > 0 ? { ...comment, replyCount: comment.replyCount - count } : comment;
}

const isStanding = ({ isHidden, publication }: ThreadComment) => !isHidden && publication === 'PUBLISHED';
