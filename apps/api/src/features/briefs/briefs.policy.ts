import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';

export const mayBrief = {
  export: (actor: Actor | null, standing: Standing) => mayConsultation.export(actor, standing),
};
