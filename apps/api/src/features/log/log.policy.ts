import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';

export const mayLog = {
  /** For those who serve the consultation, and those who run the installation. Nobody may change an entry: the database refuses it. */
  read: (actor: Actor | null, standing: Standing) => mayConsultation.facilitate(actor, standing) || (actor?.isAdministrator ?? false),
};
