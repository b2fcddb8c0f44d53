import type { Role, VisitKind } from '@baraza/shared/vocabularies';
import { minutesAgo } from '#platform/clock.js';
import { AppError } from '#platform/errors.js';

/** A role somebody holds in one consultation. */
export type HeldRole = { readonly consultationId: string; readonly role: Role };

/** What a visit tells about the one who asks. */
export type Visiting = {
  readonly kind: VisitKind;
  /** When it was last proved that it is really she; null: never within this visit. */
  readonly provedAt: Date | null;
  /** She has something to prove it with: a receipt, a second factor. */
  readonly canProve: boolean;
};

/** How long a proof stands. */
const proofMinutes = 5;

const justBegun: Visiting = { kind: 'BORROWED', provedAt: null, canProve: false };

/** Who is asking, as far as rights go. */
export class Actor {
  constructor(
    readonly personId: string,
    readonly roles: readonly HeldRole[] = [],
    readonly visit: Visiting = justBegun,
    /** Runs the installation. */
    readonly isAdministrator = false,
  ) {}

  holds(role: Role, consultationId: string): boolean {
    return this.roles.some((held) => held.role === role && held.consultationId === consultationId);
  }

  /** The role she holds in a consultation; an organizer's where she holds both. */
  roleIn(consultationId: string): Role | null {
    if (this.holds('ORGANIZER', consultationId)) return 'ORGANIZER';
    return this.holds('FACILITATOR', consultationId) ? 'FACILITATOR' : null;
  }

  /** Staff facilitate or organize; they do not take part. */
  isStaffOf(consultationId: string): boolean {
    return this.roles.some((held) => held.consultationId === consultationId);
  }

  /** It was proved a moment ago that it is really she, or there is nothing she could prove it with but her visit. */
  get isProved(): boolean {
    const { kind, canProve, provedAt } = this.visit;
    if (kind === 'DEMO' || !canProve) return kind !== 'STAFF';
    return provedAt !== null && provedAt > minutesAgo(proofMinutes);
  }
}

/** For acts that need a fresh proof: refuses without one, and tells so. */
export function ensureProved(actor: Actor): void {
  if (!actor.isProved) throw new AppError('PROVE');
}

/** A phone that keeps its visit may be taken from her: what she wrote is not shown on it before she proves who she is. */
export function ensureMayReadOwn(actor: Actor): void {
  if (actor.visit.kind === 'OWN') ensureProved(actor);
}
