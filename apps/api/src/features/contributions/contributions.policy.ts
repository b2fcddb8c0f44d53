import { type Actor, ensureProved } from '#features/people/actor.js';

/** A phone that keeps its visit may be taken from her: what she said is not shown on it before she proves who she is. */
export function ensureMayReadOwn(actor: Actor): void {
  if (actor.visit.kind === 'OWN') ensureProved(actor);
}

/** Staff hold an office: what they said goes, their sign-in stays until an administrator ends it. */
export function isInOffice({ visit }: Actor): boolean {
  return visit.kind === 'STAFF' || visit.kind === 'ENROLLING' || visit.kind === 'DEMO';
}
