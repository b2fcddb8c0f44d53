import { aProposal } from '../given.js';
import type { Act } from './act.js';
import { asking } from './questions.js';
import { authorFor, graphql, send } from './ways.js';
import { asked, coauthorCode, merged, shared } from './world-kin.js';
import { here } from './world.js';

const operations = {
  changing: [
    ...['inviteCoauthor', 'becomeCoauthor', 'askMerge', 'answerMerge'],
    ...['page co-authors', 'page merge', 'page merge-answer', 'page split'],
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
    becoming: graphql(asking.becomeCoauthor, async (world) => ({ code: await coauthorCode(world) })),
    becomingByPage: send(
      () => '/en/co-author',
      async (world) => ({ invitation: await coauthorCode(world), yes: 'yes' }),
    ),
    mergeByPage: send(
      async (world, role) => `/en/merge/${await world.proposal(authorFor(role))}`,
      async (world) => ({ target: await world.proposal() }),
    ),
    mergeAnswerByPage: send(async (world, role) => `/en/merge-answer/${await asked(world, authorFor(role))}`, { do: 'agree' }),
    splitByPage: send(async (world, role) => `/en/split/${await world.proposal(authorFor(role))}`, {
      ...{ title: 't', problem: 'p', change: 'c', themes: 't', stages: 'TRANSIT', language: 'en' },
    }),
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

/** What somebody is invited to stand for: it can be read by whoever may read it without a code too. */
export const offering: Act = {
  operations: ['coauthorOffer', 'page co-author'],
  ways: {
    offer: graphql(asking.coauthorOffer, async (world) => ({ code: await coauthorCode(world) })),
    offerByPage: send(
      () => '/en/co-author',
      async (world) => ({ invitation: await coauthorCode(world) }),
    ),
  },
};

/** What those who serve a consultation may do with what its authors merged. */
export const undoing: Act = {
  operations: ['merge', 'unmerge', 'page unmerge'],
  ways: {
    reading: graphql(asking.merge, async (world) => ({ id: await asked(world, 'author') })),
    graphql: graphql(asking.unmerge, async (world) => ({ proposal: await merged(world) })),
    page: send(async (world) => `/en/unmerge/${await merged(world)}`, {}),
  },
};
