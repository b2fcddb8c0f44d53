import type { LiveEvent } from '@baraza/shared/live';

const takesWordsAway = /\.(hidden|withdrawn|erased|edited|authored|unmerged)$/;

/** The contributions whose words or names others took back, or which were hidden. */
export const goneIn = (events: readonly LiveEvent[]): string[] =>
  events.filter(({ kind }) => takesWordsAway.test(kind)).map(({ commentId, proposalId }) => commentId ?? proposalId);
