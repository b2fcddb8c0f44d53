import type { Lineage, Publication } from '@baraza/shared/vocabularies';
import { mayConsultation, type Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';
import { isShown, type Judged, type JudgedProposal, mayProposal } from '#features/proposals/proposals.policy.js';

/** A comment as far as rights go: its own state and its proposal's. */
export type JudgedComment = Judged & {
  readonly proposalIsHidden: boolean;
  readonly proposalPublication: Publication;
  readonly proposalLineage: Lineage;
};

const proposalOf = ({ consultationId, proposalIsHidden, proposalPublication, proposalLineage }: JudgedComment): JudgedProposal => ({
  consultationId,
  isHidden: proposalIsHidden,
  publication: proposalPublication,
  lineage: proposalLineage,
});

export const mayComment = {
  /** The words; that something stands there is for everyone. What was said below a proposal stays when the proposal is taken back. */
  read: (actor: Actor | null, comment: JudgedComment, isHers = false) =>
    mayProposal.read(actor, comment, isHers) && mayProposal.read(actor, { ...proposalOf(comment), publication: 'PUBLISHED' }, isHers),
  reply: (actor: Actor | null, comment: JudgedComment, standing: Standing) =>
    isShown(comment) && mayProposal.comment(actor, proposalOf(comment), standing),
  /** Not her own. */
  rate: (actor: Actor | null, comment: JudgedComment, standing: Standing, isHers: boolean): boolean =>
    !isHers && mayComment.reply(actor, comment, standing),
  edit: (actor: Actor | null, comment: JudgedComment, standing: Standing, isHers: boolean) =>
    isHers && isShown(comment) && isShown(proposalOf(comment)) && mayConsultation.discuss(actor, standing),
  withdraw: (comment: JudgedComment, isHers: boolean) => mayProposal.withdraw(comment, isHers),
  erase: (comment: JudgedComment, isHers: boolean) => mayProposal.erase(comment, isHers),
  hide: (actor: Actor | null, comment: JudgedComment) => mayProposal.hide(actor, comment),
  restore: (actor: Actor | null, comment: JudgedComment) => mayProposal.restore(actor, comment),
};
