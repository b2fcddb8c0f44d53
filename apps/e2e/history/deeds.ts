import type { Chance } from '../support/chance.js';
import { kinds, samples } from '../support/samples.js';
import type { Deed } from './ledger.js';

const stances = ['AGREE', 'UNSURE', 'DISAGREE'];
const stages = ['ORIGIN', 'TRANSIT', 'DESTINATION'];
const rules = ['PERSONAL_DATA', 'HATE_OR_THREAT', 'DANGER', 'ADVERTISING', 'OFF_TOPIC'];
const languages = ['en', 'ar', 'am', 'es'];
const ratings = ['USEFUL', 'USEFUL', 'USEFUL', 'NOT_USEFUL', null];

/** Words nobody else says, so that each can be told apart. */
const words = (chance: Chance, mark: string) => `${chance.of(samples) ?? ''} ${mark}`;
const deed = (kind: Deed['kind'], subject: string | null, query: string, input: Record<string, unknown>): Deed => {
  const key = crypto.randomUUID();
  return { kind, key, subject, query, input: { key, ...input } };
};

const spoken = (chance: Chance, mark: string) => ({
  kind: chance.of(kinds),
  language: chance.of(languages),
  words: words(chance, mark),
});

/** A comment on a proposal, or on one of its comments. */
export function comment(chance: Chance, mark: string, proposal: string, parent: string | null): Deed {
  const input = { proposal, parent, ...spoken(chance, mark) };
  return deed('comment', null, 'mutation ($input: CommentInput!) { comment(input: $input) { id } }', input);
}

/** Other words, and maybe another kind. Now and then she does not know that somebody has answered, and is asked. */
export function edit(chance: Chance, mark: string, subject: string): Deed {
  const input = { comment: subject, ...spoken(chance, mark), keepsHistory: chance.next() < 0.7 };
  return deed('edit', subject, 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }', input);
}

export function withdraw(subject: string): Deed {
  return deed('withdraw', subject, 'mutation ($input: WithdrawInput!) { withdraw(input: $input) }', { contribution: subject });
}

/** What a proposal says, and how it is found. */
const put = (chance: Chance, mark: string, themes: readonly string[]) => ({
  title: words(chance, mark),
  problem: words(chance, `${mark} problem`),
  change: words(chance, `${mark} change`),
  themes: [chance.of(themes)],
  stages: [chance.of(stages)],
  language: chance.of(languages),
});

export function propose(chance: Chance, mark: string, consultation: string, themes: readonly string[]): Deed {
  const input = { consultation, ...put(chance, mark, themes) };
  return deed('propose', null, 'mutation ($input: ProposeInput!) { propose(input: $input) { id } }', input);
}

/** A proposal in other words. Now and then she does not know that somebody has built on it, and is asked whether the meaning changed. */
export function reword(chance: Chance, mark: string, subject: string, themes: readonly string[]): Deed {
  const input = { proposal: subject, ...put(chance, mark, themes), meaningChanged: chance.of([true, false, null]) };
  return deed('reword', subject, 'mutation ($input: EditProposalInput!) { editProposal(input: $input) { id } }', input);
}

export function takeStance(chance: Chance, proposal: string): Deed {
  const input = { proposal, kind: chance.of(stances) };
  return deed('stance', proposal, 'mutation ($input: TakeStanceInput!) { takeStance(input: $input) { id } }', input);
}

/** Useful, or not; or what she said of it is taken back. */
export function rate(chance: Chance, subject: string): Deed {
  const input = { comment: subject, kind: chance.of(ratings) };
  return deed('rate', subject, 'mutation ($input: RateInput!) { rate(input: $input) { id } }', input);
}

export function hide(chance: Chance, mark: string, subject: string): Deed {
  const input = { contribution: subject, rule: chance.of(rules), reason: words(chance, mark) };
  return deed('hide', subject, 'mutation ($input: HideInput!) { hideContribution(input: $input) { rule } }', input);
}

export function restore(chance: Chance, mark: string, subject: string): Deed {
  const input = { contribution: subject, reason: words(chance, mark) };
  return deed('restore', subject, 'mutation ($input: RestoreInput!) { restoreContribution(input: $input) { rule } }', input);
}
