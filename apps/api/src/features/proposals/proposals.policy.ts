import type { Lineage, Publication } from '@baraza/shared/vocabularies';
import type { Actor } from '#features/people/actor.js';
import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';

/** A contribution as far as rights go. `isHidden` tells of what stands: what was taken back is not hidden, whatever it was before. */
export type Judged = { readonly consultationId: string; readonly isHidden: boolean; readonly publication: Publication };

/** A proposal: how it stands to others is an axis of its own. */
export type JudgedProposal = Judged & { readonly lineage: Lineage };

export const mayProposal = {
  /** The words; that something stands there is for everyone. Its author still reads what is hidden, and alone what she withdrew. */
  read: (actor: Actor | null, judged: Judged, isHers = false) => {
    if (judged.publication === 'WITHDRAWN') return isHers;
    return judged.publication === 'PUBLISHED' && (!judged.isHidden || isHers || isStaff(actor, judged.consultationId));
  },
  comment: (actor: Actor | null, judged: JudgedProposal, standing: Standing) => isOpen(judged) && mayConsultation.discuss(actor, standing),
  takeStance: (actor: Actor | null, judged: JudgedProposal, standing: Standing) =>
    isOpen(judged) && mayConsultation.discuss(actor, standing),
  /** As long as people propose or discuss: what others said may be a reason to. */
  edit: (actor: Actor | null, judged: JudgedProposal, standing: Standing, isHers: boolean) =>
    isHers && isOpen(judged) && mayWrite(actor, standing),
  /** In every phase, and whatever facilitators decided: what somebody said is hers to take back. */
  withdraw: ({ publication }: Judged, isHers: boolean, isAlone = true) => isHers && isAlone && publication === 'PUBLISHED',
  erase: ({ publication }: Judged, isHers: boolean) => isHers && publication !== 'ERASED',
  /** To take her name off what others go on standing for. */
  leave: ({ publication }: Judged, isHers: boolean, isAlone: boolean) => isHers && !isAlone && publication === 'PUBLISHED',
  /** To have somebody else stand on it too; to ask that it becomes one with another, and to answer those who ask. */
  share: (actor: Actor | null, judged: JudgedProposal, standing: Standing, isHers: boolean) =>
    isHers && isOpen(judged) && mayWrite(actor, standing),
  /** While the consultation lasts: the authors of either side, and who facilitates. */
  unmerge: (actor: Actor | null, judged: JudgedProposal, standing: Standing, isEithers: boolean) =>
    judged.lineage === 'MERGED_INTO' &&
    judged.publication === 'PUBLISHED' &&
    standing.open.length > 0 &&
    (isStaff(actor, judged.consultationId) || (isEithers && !standing.suspended)),
  split: (actor: Actor | null, judged: JudgedProposal, standing: Standing, isHers: boolean) =>
    isHers && isOpen(judged) && mayConsultation.propose(actor, standing),
  hide: (actor: Actor | null, judged: Judged) => isShown(judged) && isStaff(actor, judged.consultationId),
  restore: (actor: Actor | null, { publication, isHidden, consultationId }: Judged) =>
    publication === 'PUBLISHED' && isHidden && isStaff(actor, consultationId),
};

/** It stands, for everyone to see. */
export function isShown({ publication, isHidden }: Judged): boolean {
  return publication === 'PUBLISHED' && !isHidden;
}

/** It stands on its own: what was merged into another is read and no longer built on. */
export function isOpen(judged: JudgedProposal): boolean {
  return isShown(judged) && judged.lineage !== 'MERGED_INTO';
}

function mayWrite(actor: Actor | null, standing: Standing): boolean {
  return mayConsultation.propose(actor, standing) || mayConsultation.discuss(actor, standing);
}

function isStaff(actor: Actor | null, consultationId: string): boolean {
  return actor?.isStaffOf(consultationId) ?? false;
}
