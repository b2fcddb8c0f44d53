import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { DecisionKind } from '#features/facilitation/decision.entity.js';
import type { Actor } from '#features/people/actor.js';

/** An appeal as far as rights go: whether it is still to be answered, and who decided what it is about. */
export type JudgedAppeal = { readonly isOpen: boolean; readonly deciderId: string };

export const mayAppeal = {
  /** Authors, once, while hidden; whether a phase is open or they are suspended does not matter. */
  make: ({ kind, isHers, isAppealed }: { kind: DecisionKind; isHers: boolean; isAppealed: boolean }) =>
    isHers && kind === 'HIDE' && !isAppealed,
  read: (actor: Actor | null, standing: Standing) => mayConsultation.facilitate(actor, standing),
  /** Anybody who facilitates but the one whose decision it is about. */
  decide: (actor: Actor | null, standing: Standing, appeal: JudgedAppeal) =>
    appeal.isOpen && mayConsultation.facilitate(actor, standing) && !isOwnDecision(actor, appeal),
};

export function isOwnDecision(actor: Actor | null, { deciderId }: JudgedAppeal): boolean {
  return actor?.personId === deciderId;
}
