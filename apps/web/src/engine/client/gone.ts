import type { LiveEvent } from '@baraza/shared/live';
import { tellWorker } from '../outbox.js';

const takesWordsAway = /\.(hidden|withdrawn|erased|edited)$/;

/** Words that others took back, or that were hidden, must not stay in copies either. */
export function tellGone(events: readonly LiveEvent[]): void {
  const gone = events.filter(({ kind }) => takesWordsAway.test(kind)).map(({ commentId, proposalId }) => commentId ?? proposalId);
  if (gone.length > 0) tellWorker({ gone });
}
