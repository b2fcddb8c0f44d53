import type { Caller } from './api.js';

/** The consultation every test starts with. */
export const slug = 'september-dialogue';

/** Ids of the demo's five recommendations, in their order. */
export async function recommendations(caller: Caller): Promise<string[]> {
  const { data } = await caller.ask('query ($slug: String!) { consultation(slug: $slug) { proposals { proposals { id } } } }', { slug });
  return data.consultation.proposals.proposals.map(({ id }: { id: string }) => id);
}

export const commenting = `mutation ($input: CommentInput!) {
  comment(input: $input) { id parentId depth kind isHidden author isMine publishedOn words { words language direction original { words } } may { reply edit withdraw erase hide restore } }
}`;

export function aComment(proposal: string, changes: Record<string, unknown> = {}) {
  return { key: crypto.randomUUID(), proposal, kind: 'EXPERIENCE', language: 'en', words: 'Technical words.', ...changes };
}

/** Her comment's id. */
export async function commentBy(caller: Caller, proposal: string, changes: Record<string, unknown> = {}): Promise<string> {
  const { data, refusal } = await caller.ask(commenting, { input: aComment(proposal, changes) });
  if (refusal) throw new Error(refusal);
  return data.comment.id;
}

export const proposing = `mutation ($input: ProposeInput!) {
  propose(input: $input) { id origin author isMine commentCount stages themes { code } title { words } problem { words } change { words } may { comment takeStance hide } }
}`;

export function aProposal(changes: Record<string, unknown> = {}) {
  return {
    key: crypto.randomUUID(),
    consultation: slug,
    language: 'en',
    title: 'A technical title',
    problem: 'What is wrong.',
    change: 'What should change.',
    themes: ['justice'],
    stages: ['TRANSIT'],
    ...changes,
  };
}

export async function proposalBy(caller: Caller, changes: Record<string, unknown> = {}): Promise<string> {
  const { data, refusal } = await caller.ask(proposing, { input: aProposal(changes) });
  if (refusal) throw new Error(refusal);
  return data.propose.id;
}

export const takingStance =
  'mutation ($input: TakeStanceInput!) { takeStance(input: $input) { id myStance stances { people agree unsure disagree } } }';

export const rating = 'mutation ($input: RateInput!) { rate(input: $input) { id myRating usefulness { people useful } } }';

export const hiding = 'mutation ($input: HideInput!) { hideContribution(input: $input) { kind rule reason contributionId decidedOn } }';
export const restoring = 'mutation ($input: RestoreInput!) { restoreContribution(input: $input) { kind rule reason } }';

export async function hide(caller: Caller, contribution: string, rule = 'OFF_TOPIC'): Promise<void> {
  const { refusal } = await caller.ask(hiding, { input: { key: crypto.randomUUID(), contribution, rule, reason: 'A technical reason.' } });
  if (refusal) throw new Error(refusal);
}

export const suspending =
  'mutation ($input: SuspendInput!) { suspend(input: $input) { id pseudonym until reason decidedOn may { lift } } }';
export const lifting = 'mutation ($input: LiftInput!) { lift(input: $input) { id may { lift } } }';

export function aSuspension(contribution: string, changes: Record<string, unknown> = {}) {
  return { key: crypto.randomUUID(), contribution, days: 3, reason: 'A technical reason.', ...changes };
}

export const appealing = 'mutation ($input: AppealInput!) { appeal(input: $input) { id outcome words { words language } appealedOn } }';
export const deciding =
  'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { id outcome answer answeredOn may { decide } } }';

export function anAppeal(contribution: string, changes: Record<string, unknown> = {}) {
  return { key: crypto.randomUUID(), contribution, language: 'en', words: 'It names nobody.', ...changes };
}

export const withdrawing = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) }';
export const erasing = 'mutation ($input: EraseInput!) { erase(input: $input) }';
export const erasingAll = 'mutation ($input: EraseAllInput!) { eraseAll(input: $input) }';

/** Takes back or erases a contribution. */
export async function undo(caller: Caller, how: typeof withdrawing | typeof erasing, contribution: string): Promise<void> {
  const { refusal } = await caller.ask(how, { input: { key: crypto.randomUUID(), contribution } });
  if (refusal) throw new Error(refusal);
}

export const editingComment =
  'mutation ($input: EditCommentInput!) { editComment(input: $input) { id kind author publishedOn changedOn words { words language } wording { number isEdited } } }';
export const editingProposal = `mutation ($input: EditProposalInput!) { editProposal(input: $input) {
  id title { words } problem { words } change { words } stages themes { code } myStance changedOn wording { number language isEdited } } }`;

/** Other texts for a proposal of hers. */
export function mended(proposal: string, changes: Record<string, unknown> = {}) {
  const { consultation: _, ...parts } = aProposal({ title: 'Better said', ...changes });
  return { input: { ...parts, proposal } };
}

/** Other words for the first sentence of a proposal, as a comment carries them. */
export const suggestion = {
  kind: 'SUGGESTION',
  proposed: { part: 'PROBLEM', place: 0, sentence: 'What is wrong.', words: 'Other words.' },
};
