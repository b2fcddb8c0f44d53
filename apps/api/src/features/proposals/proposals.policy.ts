import type { Publication } from '@baraza/shared/vocabularies';
import type { Actor } from '#features/people/actor.js';
import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';

/** A contribution as far as rights go. `isHidden` tells of what stands: what was taken back is not hidden, whatever it was before. */
export type Judged = { readonly consultationId: string; readonly isHidden: boolean; readonly publication: Publication };

export const mayProposal = {
  /** The words; that something stands there is for everyone. Its author still reads what is hidden, and alone what she withdrew. */
  read: (actor: Actor | null, judged: Judged, isHers = false) => {
    if (judged.publication === 'WITHDRAWN') return isHers;
    return judged.publication === 'PUBLISHED' && (!judged.isHidden || isHers || isStaff(actor, judged.consultationId));
  },
  comment: (actor: Actor | null, judged: Judged, standing: Standing) => isShown(judged) && mayConsultation.discuss(actor, standing),
  takeStance: (actor: Actor | null, judged: Judged, standing: Standing) => isShown(judged) && mayConsultation.discuss(actor, standing),
  /** As long as people propose or discuss: what others said may be a reason to. */
  edit: (actor: Actor | null, judged: Judged, standing: Standing, isHers: boolean) =>
    isHers && isShown(judged) && (mayConsultation.propose(actor, standing) || mayConsultation.discuss(actor, standing)),
  /** In every phase, and whatever facilitators decided: what somebody said is hers to take back. */
  withdraw: ({ publication }: Judged, isHers: boolean) => isHers && publication === 'PUBLISHED',
  erase: ({ publication }: Judged, isHers: boolean) => isHers && publication !== 'ERASED',
  hide: (actor: Actor | null, judged: Judged) => isShown(judged) && isStaff(actor, judged.consultationId),
  restore: (actor: Actor | null, { publication, isHidden, consultationId }: Judged) =>
    publication === 'PUBLISHED' && isHidden && isStaff(actor, consultationId),
};

/** It stands, for everyone to see. */
export function isShown({ publication, isHidden }: Judged): boolean {
  return publication === 'PUBLISHED' && !isHidden;
}

function isStaff(actor: Actor | null, consultationId: string): boolean {
  return actor?.isStaffOf(consultationId) ?? false;
}
