import type { Access, PhaseKind } from '@baraza/shared/vocabularies';
import type { Actor } from '#features/people/actor.js';

/** A consultation as far as rights go: which phases are open now. */
export type Standing = { readonly consultationId: string; readonly open: readonly PhaseKind[] };

/** A consultation as far as seeing goes. */
export type Gated = { readonly consultationId: string; readonly access: Access };

export const mayConsultation = {
  /** To know that it is there, and to read. To run the installation is no right to look. */
  see: (actor: Actor | null, { consultationId, access }: Gated, isMember: boolean) =>
    access === 'PUBLIC' || isMember || isStaff(actor, consultationId),
  propose: (actor: Actor | null, { consultationId, open }: Standing) => open.includes('PROPOSE') && !isStaff(actor, consultationId),
  discuss: (actor: Actor | null, { consultationId, open }: Standing) => open.includes('DISCUSS') && !isStaff(actor, consultationId),
  facilitate: (actor: Actor | null, { consultationId }: Standing) => isStaff(actor, consultationId),
  export: (actor: Actor | null, { consultationId }: Standing) => actor?.holds('ORGANIZER', consultationId) ?? false,
};

/** Facilitators and organizers do not take part in the consultation they serve. */
function isStaff(actor: Actor | null, consultationId: string): boolean {
  return actor?.isStaffOf(consultationId) ?? false;
}
