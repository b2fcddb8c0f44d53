import type { Chance } from '../support/chance.js';
import type { Deed } from './ledger.js';

const kinds = ['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION'];
const stances = ['AGREE', 'UNSURE', 'DISAGREE'];
/** Technical words in several scripts: what is stored must be what was sent, whatever the script. */
const samples = [
  'Plain words',
  'كلمات تقنية',
  'ቃላት',
  'စကားလုံးများ',
  'Línea uno\nlínea dos',
  'emoji 👩🏽‍🌾 and ‏mixed‏ marks',
  '\'; quotes " \\ and <b>tags</b>',
];

/** Words nobody else says, so that each can be told apart. */
const words = (chance: Chance, mark: string) => `${chance.of(samples) ?? ''} ${mark}`;
const deed = (kind: Deed['kind'], subject: string | null, query: string, input: Record<string, unknown>): Deed => {
  const key = crypto.randomUUID();
  return { kind, key, subject, query, input: { key, ...input } };
};

/** A comment on a proposal, or on one of its comments. */
export function comment(chance: Chance, mark: string, proposal: string, parent: string | null): Deed {
  return deed('comment', null, 'mutation ($input: CommentInput!) { comment(input: $input) { id } }', {
    proposal,
    parent,
    kind: chance.of(kinds),
    language: 'en',
    words: words(chance, mark),
  });
}

export function edit(chance: Chance, mark: string, subject: string): Deed {
  return deed('edit', subject, 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }', {
    comment: subject,
    kind: chance.of(kinds),
    language: 'en',
    words: words(chance, mark),
  });
}

export function withdraw(subject: string): Deed {
  return deed('withdraw', subject, 'mutation ($input: WithdrawInput!) { withdraw(input: $input) }', { contribution: subject });
}

export function propose(chance: Chance, mark: string, consultation: string, theme: string): Deed {
  return deed('propose', null, 'mutation ($input: ProposeInput!) { propose(input: $input) { id } }', {
    consultation,
    title: words(chance, mark),
    problem: words(chance, `${mark} problem`),
    change: words(chance, `${mark} change`),
    themes: [theme],
    stages: ['TRANSIT'],
    language: 'en',
  });
}

export function takeStance(chance: Chance, proposal: string): Deed {
  return deed('stance', proposal, 'mutation ($input: TakeStanceInput!) { takeStance(input: $input) { id } }', {
    proposal,
    kind: chance.of(stances),
  });
}

export function hide(subject: string): Deed {
  return deed('hide', subject, 'mutation ($input: HideInput!) { hideContribution(input: $input) { rule } }', {
    contribution: subject,
    rule: 'OFF_TOPIC',
    reason: 'Technical reason.',
  });
}

export function restore(subject: string): Deed {
  return deed('restore', subject, 'mutation ($input: RestoreInput!) { restoreContribution(input: $input) { rule } }', {
    contribution: subject,
    reason: 'Technical reason.',
  });
}
