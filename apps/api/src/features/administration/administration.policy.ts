import type { Role } from '@baraza/shared/vocabularies';
import type { Actor, HeldRole } from '#features/people/actor.js';

/** Somebody of the staff, as far as rights over her go. */
export type Colleague = { readonly personId: string; readonly isAdministrator: boolean; readonly roles: readonly HeldRole[] };

/** Rights over others of the staff. Nobody has any over herself. */
export const mayAdminister = {
  /** Everyone who works here, and the state of the installation; not what is said in it. */
  read: (actor: Actor | null): boolean => actor?.isAdministrator ?? false,

  /** Who serves a consultation, by name. */
  readStaff: (actor: Actor | null, consultationId: string): boolean => actor?.holds('ORGANIZER', consultationId) ?? false,

  /** Organizers choose their facilitators; administrators choose organizers. The same decide who goes. */
  appoint: (actor: Actor, consultationId: string, role: Role): boolean =>
    role === 'FACILITATOR' ? actor.holds('ORGANIZER', consultationId) : actor.isAdministrator,

  appointAdministrator: (actor: Actor): boolean => actor.isAdministrator,

  dismiss: (actor: Actor, consultationId: string, role: Role, personId: string): boolean =>
    personId !== actor.personId && mayAdminister.appoint(actor, consultationId, role),

  /** Organizers disable those alone who serve nowhere but with them. */
  disable: (actor: Actor, { personId, isAdministrator, roles }: Colleague): boolean => {
    if (personId === actor.personId) return false;
    if (actor.isAdministrator) return true;
    return !isAdministrator && roles.length > 0 && roles.every(({ consultationId }) => actor.holds('ORGANIZER', consultationId));
  },

  askReset: (actor: Actor, personId: string): boolean => actor.isAdministrator && personId !== actor.personId,

  /** A second one: neither the one who asked, nor the one it is about. */
  approveReset: (actor: Actor, { askedBy, personId }: { readonly askedBy: string; readonly personId: string }): boolean =>
    actor.isAdministrator && actor.personId !== askedBy && actor.personId !== personId,
};
