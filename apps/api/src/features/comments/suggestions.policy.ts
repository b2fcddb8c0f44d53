import type { Standing } from '#features/consultations/consultations.policy.js';
import type { Actor } from '#features/people/actor.js';
import { isShown, type Judged, type JudgedProposal, mayProposal } from '#features/proposals/proposals.policy.js';

export const maySuggestion = {
  /** Take or leave it: whoever may give the proposal another wording, while the suggestion stands. */
  answer: (actor: Actor | null, comment: Judged, proposal: JudgedProposal, standing: Standing, isAuthor: boolean) =>
    isShown(comment) && mayProposal.edit(actor, proposal, standing, isAuthor),
};
