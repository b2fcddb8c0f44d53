import type { Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';
import { type Judged, mayProposal } from '#features/proposals/proposals.policy.js';

/** A comment as far as rights go: its own state and its proposal's. */
export type JudgedComment = Judged & { readonly proposalIsHidden: boolean };

const proposalOf = ({ consultationId, proposalIsHidden }: JudgedComment): Judged => ({ consultationId, isHidden: proposalIsHidden });

export const mayComment = {
  /** The words; that something stands there is for everyone. What is hidden its author still reads. */
  read: (actor: Actor | null, comment: JudgedComment, isHers = false) =>
    mayProposal.read(actor, comment, isHers) && mayProposal.read(actor, proposalOf(comment), isHers),
  reply: (actor: Actor | null, comment: JudgedComment, standing: Standing) =>
    !comment.isHidden && mayProposal.comment(actor, proposalOf(comment), standing),
  hide: (actor: Actor | null, comment: JudgedComment) => mayProposal.hide(actor, comment),
  restore: (actor: Actor | null, comment: JudgedComment) => mayProposal.restore(actor, comment),
};
