import type { Actor } from '#features/people/actor.js';

export const mayInvitation = {
  /** To make codes, to look at their figures, to end them. */
  issue: (actor: Actor | null, consultationId: string) => actor?.isStaffOf(consultationId) ?? false,
  /** To come in by one. Who is in already has no use for it, and who serves does not take part. */
  redeem: (actor: Actor | null, consultationId: string, isMember: boolean) =>
    !isMember && !(actor?.isStaffOf(consultationId) ?? false) && !(actor?.isAdministrator ?? false) && actor?.visit.kind !== 'ENROLLING',
};
