import type { ThreadComment } from './thread.js';

/** A page of a thread, apart from what waits to be shown. */
export type Waits = {
  readonly shown: readonly ThreadComment[];
  /** How many stand there to be shown: what was hidden or taken back meanwhile is not counted. */
  readonly count: number;
  readonly first: { readonly id: string; readonly isHere: boolean } | null;
};

/**
 * What waits: comments the reader has not seen, on this page or, by their ids in `published`, on another. What she said
 * herself never waits. What was taken back while it waited is not shown before she asks for the rest, and then as what it is.
 */
export function waitingIn(comments: readonly ThreadComment[], published: readonly string[], seen: ReadonlySet<string>): Waits {
  const waits = ({ id, isMine }: ThreadComment) => !isMine && !seen.has(id);
  const here = comments.filter((comment) => waits(comment) && isStanding(comment)).map(({ id }) => ({ id, isHere: true }));
  const ids = new Set(comments.map(({ id }) => id));
  const elsewhere = published.filter((id) => !seen.has(id) && !ids.has(id)).map((id) => ({ id, isHere: false }));
  return {
    shown: comments.filter((comment) => !waits(comment)),
    count: here.length + elsewhere.length,
    first: here[0] ?? elsewhere[0] ?? null,
  };
}

const isStanding = ({ isHidden, publication }: ThreadComment) => !isHidden && publication === 'PUBLISHED';
