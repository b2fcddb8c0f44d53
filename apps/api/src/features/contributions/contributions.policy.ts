import type { Actor } from '#features/people/actor.js';

/** Staff hold an office: what they said goes, their sign-in stays until an administrator ends it. */
export function isInOffice({ visit }: Actor): boolean {
  return visit.kind === 'STAFF' || visit.kind === 'ENROLLING' || visit.kind === 'DEMO';
}
