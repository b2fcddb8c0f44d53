import type { Role } from '@baraza/shared/vocabularies';

/** A role somebody holds in one consultation. */
export type HeldRole = { readonly consultationId: string; readonly role: Role };

/** Who is asking, as far as rights go. */
export class Actor {
  constructor(
    readonly personId: string,
    readonly roles: readonly HeldRole[] = [],
  ) {}

  holds(role: Role, consultationId: string): boolean {
    return this.roles.some((held) => held.role === role && held.consultationId === consultationId);
  }

  /** Staff facilitate or organize; they do not take part. */
  isStaffOf(consultationId: string): boolean {
    return this.roles.some((held) => held.consultationId === consultationId);
  }
}
