import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';

export const mayDecision = {
  /** Reasons are for those who facilitate. */
  read: (actor: Actor | null, standing: Standing) => mayConsultation.facilitate(actor, standing),
};
