import type { Access, PhaseKind } from '@baraza/shared/vocabularies';
import type { Actor } from '#features/people/actor.js';
import { AppError, ensure } from '#platform/errors.js';

/** Until when somebody may not write (a day in her words; null: until further notice), and why. */
export type Suspended = { readonly until: string | null; readonly reason: string };

/** A consultation as far as rights go: which phases are open now, and whether the one who asks is suspended in it. */
export type Standing = {
  readonly consultationId: string;
  readonly open: readonly PhaseKind[];
  readonly suspended?: Suspended | null;
};

/** A consultation as far as seeing goes. */
export type Gated = { readonly consultationId: string; readonly access: Access };

export const mayConsultation = {
  /** To know that it is there, and to read. To run the installation is no right to look. */
  see: (actor: Actor | null, { consultationId, access }: Gated, isMember: boolean) =>
    access === 'PUBLIC' || isMember || isStaff(actor, consultationId),
  propose: (actor: Actor | null, standing: Standing) => standing.open.includes('PROPOSE') && takesPart(actor, standing),
  discuss: (actor: Actor | null, standing: Standing) => standing.open.includes('DISCUSS') && takesPart(actor, standing),
  startAfresh: (actor: Actor | null, standing: Standing) => takesPart(actor, standing),
  facilitate: (actor: Actor | null, { consultationId }: Standing) => isStaff(actor, consultationId),
  export: (actor: Actor | null, { consultationId }: Standing) => actor?.holds('ORGANIZER', consultationId) ?? false,
  appoint: (actor: Actor | null, { consultationId }: Standing) => actor?.holds('ORGANIZER', consultationId) ?? false,
};

/** Refuses what a participant writes, unless it is allowed; who is suspended is told until when and why. */
export function ensureTakesPart(isAllowed: boolean, { suspended }: Standing): void {
  if (!suspended) return ensure(isAllowed);
  const { until, reason } = suspended;
  throw new AppError('FORBIDDEN', { fault: 'SUSPENDED', reason, ...(until ? { until } : {}) });
}

/** Facilitators and organizers do not take part in the consultation they serve. */
function takesPart(actor: Actor | null, { consultationId, suspended }: Standing): boolean {
  return !suspended && !isStaff(actor, consultationId);
}

function isStaff(actor: Actor | null, consultationId: string): boolean {
  return actor?.isStaffOf(consultationId) ?? false;
}
