import type { Api, Caller } from '../api.js';
import {
  aComment,
  anAppeal,
  appealing,
  aProposal,
  aSuspension,
  commentBy,
  commenting,
  deciding,
  editingComment,
  editingProposal,
  hide,
  hiding,
  mended,
  proposalBy,
  proposing,
  restoring,
  suggestion,
  suspending,
} from '../given.js';

/** A field words are typed into: who types, what is sent, and, once what it is about is there, with which input. */
type Field = {
  readonly by: (api: Api) => Caller | Promise<Caller>;
  readonly query: string;
  readonly about: (api: Api, proposal: string) => Promise<With> | With;
};
type With = (words: string) => Record<string, unknown>;

const participant = (api: Api) => api.as('participant');
const facilitator = (api: Api) => api.staff('facilitator');
const organizer = (api: Api) => api.staff('organizer');

const leaving = 'mutation ($input: LeaveSuggestionInput!) { leaveSuggestion(input: $input) { id } }';
const askingMerge = 'mutation ($input: AskMergeInput!) { askMerge(input: $input) { id } }';
const answeringMerge = 'mutation ($input: AnswerMergeInput!) { answerMerge(input: $input) { id } }';

async function hidden(api: Api, proposal: string): Promise<string> {
  const id = await commentBy(participant(api), proposal);
  await hide(await facilitator(api), id);
  return id;
}

/** Other words, proposed by somebody for a sentence of hers. */
async function suggested(api: Api): Promise<string> {
  return commentBy(api.as('somebody'), await proposalBy(participant(api)), suggestion);
}

async function askedToMerge(api: Api): Promise<string> {
  const input = { key: crypto.randomUUID(), proposal: await proposalBy(api.as('somebody')), target: await proposalBy(participant(api)) };
  const { data, refusal } = await api.as('somebody').ask(askingMerge, { input: { ...input, isJoining: false } });
  if (refusal) throw new Error(refusal);
  return data.askMerge.id;
}

async function appealed(api: Api, proposal: string): Promise<string> {
  const { data, refusal } = await participant(api).ask(appealing, { input: anAppeal(await hidden(api, proposal)) });
  if (refusal) throw new Error(refusal);
  return data.appeal.id;
}

/** What people say, and what those who serve them give as reasons. */
export const fields: readonly (readonly [string, Field])[] = [
  ['the words of a comment', { by: participant, query: commenting, about: (_, proposal) => (words) => aComment(proposal, { words }) }],
  [
    'the words of a comment that is changed',
    {
      by: participant,
      query: editingComment,
      about: async (api, proposal) => {
        const comment = await commentBy(participant(api), proposal);
        return (words) => ({ comment, kind: 'FACT', language: 'en', words });
      },
    },
  ],
  ['the title of a proposal', { by: participant, query: proposing, about: () => (title) => aProposal({ title }) }],
  ['what is wrong', { by: participant, query: proposing, about: () => (problem) => aProposal({ problem }) }],
  ['what should change', { by: participant, query: proposing, about: () => (change) => aProposal({ change }) }],
  [
    'the title of a proposal that is changed',
    {
      by: participant,
      query: editingProposal,
      about: async (api) => {
        const proposal = await proposalBy(participant(api));
        return (title) => mended(proposal, { title }).input;
      },
    },
  ],
  [
    'words that are suggested',
    {
      by: participant,
      query: commenting,
      about: async (api) => {
        const proposal = await proposalBy(api.as('somebody'));
        return (words) => aComment(proposal, { ...suggestion, proposed: { ...suggestion.proposed, words } });
      },
    },
  ],
  [
    'why a suggestion was left',
    {
      by: participant,
      query: leaving,
      about: async (api) => {
        const comment = await suggested(api);
        return (reason) => ({ comment, language: 'en', reason });
      },
    },
  ],
  [
    'why a merge was declined',
    {
      by: participant,
      query: answeringMerge,
      about: async (api) => {
        const merge = await askedToMerge(api);
        return (reason) => ({ merge, isAgreed: false, reason });
      },
    },
  ],
  [
    'the words of an appeal',
    {
      by: participant,
      query: appealing,
      about: async (api, proposal) => {
        const contribution = await hidden(api, proposal);
        return (words) => anAppeal(contribution, { words });
      },
    },
  ],
  [
    'why something is hidden',
    {
      by: facilitator,
      query: hiding,
      about: async (api, proposal) => {
        const contribution = await commentBy(participant(api), proposal);
        return (reason) => ({ contribution, rule: 'OFF_TOPIC', reason });
      },
    },
  ],
  [
    'why something is shown again',
    {
      by: facilitator,
      query: restoring,
      about: async (api, proposal) => {
        const contribution = await hidden(api, proposal);
        return (reason) => ({ contribution, reason });
      },
    },
  ],
  [
    'why somebody is suspended',
    {
      by: organizer,
      query: suspending,
      about: async (api, proposal) => {
        const contribution = await commentBy(participant(api), proposal);
        return (reason) => aSuspension(contribution, { reason });
      },
    },
  ],
  [
    'the answer to an appeal',
    {
      by: organizer,
      query: deciding,
      about: async (api, proposal) => {
        const appeal = await appealed(api, proposal);
        return (reason) => ({ appeal, outcome: 'UPHELD', reason });
      },
    },
  ],
];
