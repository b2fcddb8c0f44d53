import type { Answer, Caller } from './api.js';
import { slug } from './given.js';

export const inviting = 'mutation ($input: InviteCoauthorInput!) { inviteCoauthor(input: $input) { code endsOn qr { size } } }';
export const becoming = 'mutation ($input: BecomeCoauthorInput!) { becomeCoauthor(input: $input) { id author isMine } }';
export const leaving = 'mutation ($input: LeaveAuthorsInput!) { leaveAuthors(input: $input) }';
export const askingMerge = 'mutation ($input: AskMergeInput!) { askMerge(input: $input) { id state } }';
export const takingMergeBack = 'mutation ($input: TakeBackMergeInput!) { takeBackMerge(input: $input) { id state } }';
export const answeringMerge =
  'mutation ($input: AnswerMergeInput!) { answerMerge(input: $input) { id state reason may { answer takeBack undo } } }';
export const unmerging = 'mutation ($input: UnmergeInput!) { unmerge(input: $input) { id lineage } }';

const reading = `query ($id: ID!) { proposal(id: $id) {
  author isMine lineage publication mayUnmerge myStance title { words } mergedInto { id } merged { id } splitFrom { id } splits { id }
  may { comment takeStance edit withdraw erase leave share split hide } merges { id state reason proposal { id } target { id } may { answer takeBack undo } }
} }`;

/** Asks for something with a fresh key. */
export const keyed = (caller: Caller, query: string, input: Record<string, unknown>): Promise<Answer> =>
  caller.ask(query, { input: { key: crypto.randomUUID(), ...input } });

export async function read(caller: Caller, id: string) {
  return (await caller.ask(reading, { id })).data.proposal;
}

/** A code by which somebody becomes a co-author. */
export async function codeFor(caller: Caller, proposal: string): Promise<string> {
  const { data, refusal } = await keyed(caller, inviting, { proposal });
  if (refusal) throw new Error(refusal);
  return data.inviteCoauthor.code;
}

/** Makes somebody a co-author, as she would herself. */
export async function coauthored(author: Caller, coauthor: Caller, proposal: string): Promise<void> {
  const { refusal } = await keyed(coauthor, becoming, { code: await codeFor(author, proposal) });
  if (refusal) throw new Error(refusal);
}

/** An open wish to merge. */
export async function asked(author: Caller, proposal: string, target: string, isJoining = false): Promise<string> {
  const { data, refusal, details } = await keyed(author, askingMerge, { proposal, target, isJoining });
  if (refusal) throw new Error(`${refusal} ${JSON.stringify(details)}`);
  return data.askMerge.id;
}

export async function agreed(caller: Caller, merge: string): Promise<void> {
  const { refusal } = await keyed(caller, answeringMerge, { merge, isAgreed: true });
  if (refusal) throw new Error(refusal);
}

/** The name somebody has in the demo's consultation. */
export async function nameOf(caller: Caller): Promise<string> {
  return (await caller.ask(`{ consultation(slug: "${slug}") { me { pseudonym } } }`)).data.consultation.me.pseudonym;
}
