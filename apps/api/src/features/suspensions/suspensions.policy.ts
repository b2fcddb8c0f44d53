import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';

export const maySuspension = {
  read: (actor: Actor | null, standing: Standing) => mayConsultation.facilitate(actor, standing),
  /** For some days: all who facilitate. Without an end (null): organizers. */
  suspend: (actor: Actor | null, standing: Standing, days: number | null) =>
    days === null ? (actor?.holds('ORGANIZER', standing.consultationId) ?? false) : mayConsultation.facilitate(actor, standing),
  lift: (actor: Actor | null, standing: Standing, { isHolding }: { readonly isHolding: boolean }) =>
    isHolding && mayConsultation.facilitate(actor, standing),
};
