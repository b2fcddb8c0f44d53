import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';

export const mayDecision = {
  /** Rule and reason are for those who facilitate, and for the author of what was decided about. Who decided is for nobody. */
  read: (actor: Actor | null, standing: Standing, isAuthor: boolean) => isAuthor || mayConsultation.facilitate(actor, standing),
};
