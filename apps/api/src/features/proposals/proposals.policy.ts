import type { Actor } from '#features/people/actor.js';
import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';

/** A proposal as far as rights go. */
export type Judged = { readonly consultationId: string; readonly isHidden: boolean };

export const mayProposal = {
  /** The words; that something stands there is for everyone. What is hidden its author still reads. */
  read: (actor: Actor | null, { isHidden, consultationId }: Judged, isHers = false) =>
    !isHidden || isHers || isStaff(actor, consultationId),
  comment: (actor: Actor | null, { isHidden }: Judged, standing: Standing) => !isHidden && mayConsultation.discuss(actor, standing),
  takeStance: (actor: Actor | null, { isHidden }: Judged, standing: Standing) => !isHidden && mayConsultation.discuss(actor, standing),
  hide: (actor: Actor | null, { isHidden, consultationId }: Judged) => !isHidden && isStaff(actor, consultationId),
  restore: (actor: Actor | null, { isHidden, consultationId }: Judged) => isHidden && isStaff(actor, consultationId),
};

function isStaff(actor: Actor | null, consultationId: string): boolean {
  return actor?.isStaffOf(consultationId) ?? false;
}
