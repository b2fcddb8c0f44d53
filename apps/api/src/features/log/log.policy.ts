import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';

export const mayLog = {
  /** Reading is for those who serve the consultation. Nobody may change or delete an entry: the database refuses it. */
  read: (actor: Actor | null, standing: Standing) => mayConsultation.facilitate(actor, standing),
};
