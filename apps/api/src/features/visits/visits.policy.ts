import type { VisitKind } from '@baraza/shared/vocabularies';
import type { Actor } from '#features/people/actor.js';
import { minutesFromNow } from '#platform/clock.js';
import type { Keeping } from '#platform/graphql/context.js';

const minutesOfDay = 24 * 60;

/** How long a visit stays open when nobody uses it, and how long in all. In minutes. */
const lasting: Readonly<Record<VisitKind, { idle: number; all: number }>> = {
  BORROWED: { idle: 15, all: 12 * 60 },
  OWN: { idle: 30 * minutesOfDay, all: 365 * minutesOfDay },
  STAFF: { idle: 30, all: 12 * 60 },
  ENROLLING: { idle: 30, all: 60 },
  DEMO: { idle: minutesOfDay, all: minutesOfDay },
};

/** How long a borrowed phone keeps the visit after its last tab was closed. */
export const goingSeconds = 60;

/** A use is written down once a minute, or once a day where a visit lasts for days: reading must not write. */
const written = { often: 1, seldom: minutesOfDay };

export const idleOf = (kind: VisitKind): Date => minutesFromNow(lasting[kind].idle);

export const endOf = (kind: VisitKind): Date => minutesFromNow(lasting[kind].all);

/** Whether the end is to be moved on. */
export function isTouchedLate(kind: VisitKind, endsAt: Date, closesAt: Date): boolean {
  if (endsAt >= closesAt) return false;
  const { idle } = lasting[kind];
  const step = idle >= minutesOfDay ? written.seldom : written.often;
  return endsAt < minutesFromNow(idle - step);
}

/** How the browser keeps the cookie of a visit: only a person's own phone keeps it when it is closed. */
export function keepingOf(kind: VisitKind): Keeping {
  if (kind === 'OWN') return { days: daysKept };
  return { isStrict: kind === 'STAFF' || kind === 'ENROLLING' };
}

/** A receipt is for those who take part. Staff prove themselves by what they set up, and by nothing less. */
export const mayHaveReceipt = ({ visit: { kind } }: Actor): boolean => kind === 'BORROWED' || kind === 'OWN';

const daysKept = 30;

/** What a person's drafts are found by is marked for this use (`Secret.mark`). */
export const draftUse = 'draft';

/** A phone may be offline for weeks before it sends again what it holds. */
export const keyDays = 30;
