import type { Actor } from '#features/people/actor.js';
import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';

export const mayDraft = {
  /** To have drafts kept at all: who can come back to them, by her receipt or because the phone is her own. Staff have none. */
  have: (actor: Actor | null): boolean =>
    actor !== null && (actor.visit.kind === 'OWN' || (actor.visit.kind === 'BORROWED' && actor.visit.canProve)),
  /** Where she could say it now. */
  keep: (actor: Actor, standing: Standing, isComment: boolean): boolean =>
    mayDraft.have(actor) && (isComment ? mayConsultation.discuss(actor, standing) : mayConsultation.propose(actor, standing)),
};
