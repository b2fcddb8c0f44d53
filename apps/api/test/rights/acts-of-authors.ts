import { aProposal } from '../given.js';
import type { Act } from './act.js';
import { asking } from './questions.js';
import { authorFor, graphql, send } from './ways.js';
import { asked, merged, shared } from './world-kin.js';
import { here } from './world.js';

const operations = {
  changing: [
    ...['inviteCoauthor', 'becomeCoauthor', 'coauthorOffer', 'askMerge', 'answerMerge', 'merge'],
    ...['page co-authors', 'page co-author', 'page merge', 'page merge-answer', 'page split'],
  ],
  takingBack: ['leaveAuthors', 'takeBackMerge'],
} as const;

/** What authors do with others: by the rows it belongs to. */
export const changingWithOthers: Act = {
  operations: operations.changing,
  ways: {
    coauthor: graphql(asking.inviteCoauthor, async (world, role) => ({ proposal: await world.proposal(authorFor(role)) })),
    coauthorByPage: send(async (world, role) => `/en/co-authors/${await world.proposal(authorFor(role))}`, { do: 'code' }),
    merge: graphql(asking.askMerge, async (world, role) => ({
      proposal: await world.proposal(authorFor(role)),
      target: await world.proposal(),
      isJoining: false,
    })),
    mergeAnswer: graphql(asking.answerMerge, async (world, role) => ({ merge: await asked(world, authorFor(role)), isAgreed: true })),
    split: graphql(asking.propose, async (world, role) => ({
      ...aProposal({ consultation: here, themes: ['t'] }),
      splitFrom: await world.proposal(authorFor(role)),
    })),
  },
};

export const takingBackWithOthers: Act = {
  operations: operations.takingBack,
  ways: {
    leave: graphql(asking.leaveAuthors, async (world, role) => ({ proposal: await shared(world, authorFor(role)) })),
    takeBackMerge: graphql(asking.takeBackMerge, async (world, role) => ({ merge: await asked(world, 'author', authorFor(role)) })),
  },
};

/** What those who serve a consultation may do with what its authors merged. */
export const undoing: Act = {
  operations: ['unmerge', 'page unmerge'],
  ways: {
    graphql: graphql(asking.unmerge, async (world) => ({ proposal: await merged(world) })),
    page: send(async (world) => `/en/unmerge/${await merged(world)}`, {}),
  },
};
