import { aComment, aProposal, mended, rating, suggestion, takingStance } from '../given.js';
import { asking } from './questions.js';
import { authorFor, graphql, look, reading, renewing, send } from './ways.js';
import { here } from './world.js';
import { draft, listingDrafts, throwingAway } from './world-drafts.js';

import type { Act } from './act.js';
import { changingWithOthers, offering, takingBackWithOthers } from './acts-of-authors.js';
import { actsOfStaff } from './acts-of-staff.js';

const words = { kind: 'FACT', language: 'en', words: 'Technical words.' };

/** By the number of its row. */
export const acts: Readonly<Record<string, Act>> = {
  A01: {
    operations: [
      'consultations',
      'languages',
      'languagesOf',
      'me',
      'link',
      'GET /schema.graphql',
      'GET /health',
      'GET /sw.js',
      'page home',
      'page languages',
      'page outbox',
      'page privacy',
    ],
    ways: {
      graphql: graphql('{ consultations { slug } languages { tag } me { visit } }'),
      page: look(() => '/en'),
      privacy: look(() => '/en/privacy'),
      outbox: look(() => '/en/outbox'),
      worker: look(() => '/sw.js'),
    },
  },
  A02: {
    operations: [],
    ways: {
      graphql: graphql('{ consultation(slug: "september-dialogue") { title { words } } }'),
      page: look(() => '/en/c/september-dialogue'),
    },
  },
  A03: {
    operations: ['consultation', 'page consultation', 'page about'],
    ways: {
      graphql: graphql(`{ consultation(slug: "${here}") { title { words } } }`),
      page: look(() => `/en/c/${here}`),
      about: look(() => `/en/c/${here}/about`),
    },
  },
  A04: {
    operations: ['proposal', 'comment', 'page proposal', ...offering.operations],
    ways: {
      ...offering.ways,
      proposal: graphql(asking.proposal, async (world) => ({ id: await world.proposal() })),
      comment: graphql(asking.comment, async (world) => ({ id: await world.comment() })),
      page: look(async (world) => `/en/p/${await world.proposal()}`),
    },
  },
  A07: {
    operations: [
      ...['comeBack', 'comeIn', 'signIn', 'signInWithPasskey', 'passkeyRequest', 'enrolWithPasskey', 'enrolWithPassword', 'newCodeApp'],
      ...['page return', 'page come-in', 'page staff', 'page staff-enrol'],
    ],
    ways: { graphql: graphql(asking.comeBack, async (world) => ({ receipt: await world.receipt() })), page: look(() => '/en/return') },
  },
  A08: {
    operations: [
      'myVisits',
      'endVisit',
      'endOtherVisits',
      'leave',
      'POST /visit/stay',
      'POST /visit/going',
      'page phone',
      'page leave',
      'page done',
    ],
    ways: { graphql: graphql('{ myVisits { id } }') },
  },
  A09: {
    operations: ['startAfresh', 'page new-name'],
    ways: { graphql: graphql(asking.startAfresh, () => ({ consultation: here })) },
  },
  A10: {
    operations: ['keepVisit', 'describeMyself', 'keepReceipt', 'page me', 'page my-part', 'page thanks'],
    ways: { graphql: graphql('mutation { keepVisit(isOwnPhone: false) }') },
  },
  A11: { operations: ['GET /files/:language/mine.txt'], ways: { file: look(() => '/files/en/mine.txt') } },
  A13: {
    operations: [
      ...[
        'makeReceipt',
        'replaceReceipt',
        'prove',
        'proveByCode',
        'proveByPasskey',
        'staffMe',
        'addPasskey',
        'namePasskey',
        'removePasskey',
      ],
      ...['setCodeApp', 'setPassword', 'page receipt', 'page prove', 'page staff-prove', 'page staff-security'],
    ],
    ways: { graphql: renewing },
  },
  B01: {
    operations: ['propose', 'page propose'],
    ways: {
      graphql: graphql(asking.propose, () => aProposal({ consultation: here, themes: ['t'] })),
      page: send(() => `/en/c/${here}/propose`, { title: 't', problem: 'p', change: 'c', themes: 't', stages: 'TRANSIT', language: 'en' }),
    },
  },
  B02: {
    operations: ['comment', 'page comment', 'page suggest'],
    ways: {
      graphql: graphql(asking.write, async (world) => aComment(await world.proposal())),
      page: send(async (world) => `/en/p/${await world.proposal()}/comment`, words),
      suggestion: graphql(asking.write, async (world) => aComment(await world.proposal(), suggestion)),
      suggest: send(async (world) => `/en/p/${await world.proposal()}/suggest`, {
        ...words,
        sentence: 'PROBLEM.0.What is wrong.',
        proposed: 'Other words.',
      }),
    },
  },
  B03: {
    operations: ['drafts', 'draft', 'keepDraft', 'throwDraftAway'],
    ways: {
      proposal: graphql(asking.keepDraft, () => ({ consultation: here, title: 't' })),
      comment: graphql(asking.keepDraft, async (world) => ({ proposal: await world.proposal(), words: 'w' })),
      page: send(() => `/en/c/${here}/propose`, { keep: 'draft', title: 't' }),
      reading: graphql(asking.draft, async (world, role) => ({ id: await draft(world, role) })),
      list: listingDrafts,
      throwing: throwingAway,
    },
  },
  B04: {
    operations: [
      'editComment',
      'editProposal',
      'page edit',
      'takeSuggestion',
      'leaveSuggestion',
      'page suggestion',
      ...changingWithOthers.operations,
    ],
    ways: {
      ...changingWithOthers.ways,
      proposal: graphql(asking.editProposal, async (world, role) => mended(await world.proposal(authorFor(role)), { themes: ['t'] }).input),
      taking: graphql(asking.takeSuggestion, async (world, role) => ({
        comment: await world.suggestion(authorFor(role)),
        meaningChanged: false,
      })),
      leaving: graphql(asking.leaveSuggestion, async (world, role) => ({
        comment: await world.suggestion(authorFor(role)),
        reason: 'R.',
        language: 'en',
      })),
      suggestion: send(async (world, role) => `/en/suggestion/${await world.suggestion(authorFor(role))}`, {
        outcome: 'LEFT',
        reason: 'R.',
      }),
      comment: graphql(asking.editComment, async (world, role) => ({ comment: await world.comment(authorFor(role)), ...words })),
      page: send(async (world, role) => `/en/edit/${await world.comment(authorFor(role))}`, words),
    },
  },
  B05: {
    operations: ['withdraw', 'page withdraw', ...takingBackWithOthers.operations],
    ways: {
      ...takingBackWithOthers.ways,
      graphql: graphql(asking.withdraw, async (world, role) => ({ contribution: await world.comment(authorFor(role)) })),
      proposal: graphql(asking.withdraw, async (world, role) => ({ contribution: await world.proposal(authorFor(role)) })),
      page: send(async (world, role) => `/en/withdraw/${await world.comment(authorFor(role))}`, { sure: 'yes' }),
    },
  },
  B06: {
    operations: ['erase', 'page erase'],
    ways: {
      graphql: graphql(asking.erase, async (world, role) => ({ contribution: await world.comment(authorFor(role)) })),
      page: send(async (world, role) => `/en/erase/${await world.comment(authorFor(role))}`, { sure: 'yes' }),
    },
  },
  B07: {
    operations: [],
    ways: { graphql: graphql(asking.editComment, async (world) => ({ comment: await world.comment(), ...words })) },
  },
  B09: {
    operations: ['takeStance', 'page stance', 'rate', 'page rate'],
    ways: {
      graphql: graphql(takingStance, async (world) => ({ proposal: await world.proposal(), kind: 'AGREE' })),
      page: send(async (world) => `/en/p/${await world.proposal()}/stance`, { kind: 'AGREE' }),
      rating: graphql(rating, async (world) => ({ comment: await world.comment(), kind: 'USEFUL' })),
      ratingPage: send(async (world) => `/en/rate/${await world.comment()}`, { kind: 'USEFUL' }),
    },
  },
  B15: {
    operations: ['mine', 'myContribution', 'page mine'],
    ways: { graphql: graphql(asking.mine, async (world, role) => ({ id: await world.hidden(authorFor(role)) })) },
  },
  B16: {
    operations: ['appeal', 'page appeal'],
    ways: {
      graphql: graphql(asking.appeal, async (world, role) => ({
        contribution: await world.hidden(authorFor(role)),
        language: 'en',
        words: 'W.',
      })),
      page: send(async (world, role) => `/en/appeal/${await world.hidden(authorFor(role))}`, { language: 'en', words: 'W.' }),
    },
  },
  B18: {
    operations: [],
    ways: { graphql: reading((world) => world.hidden('author')) },
  },
  B19: {
    operations: [],
    ways: { graphql: reading((world) => world.withdrawn()) },
  },
  B20: {
    operations: ['history', 'page history'],
    ways: {
      graphql: graphql(asking.history, async (world) => ({ of: await world.changed() })),
      page: look(async (world) => `/en/history/${await world.changed()}`),
    },
  },
  B23: {
    operations: ['page search'],
    ways: {
      graphql: graphql(asking.search, () => ({ slug: here })),
      lookAlikes: graphql(asking.lookAlikes, () => ({ slug: here })),
      page: send(() => `/en/c/${here}/search`, { words: 'words' }),
      empty: look(() => `/en/c/${here}/search`),
    },
  },
  ...actsOfStaff,
  // The last ones change who asks.
  A06: {
    operations: ['redeem', 'page invitation'],
    ways: { graphql: graphql(asking.redeem, async (world) => ({ code: await world.code() })) },
  },
  A12: { operations: ['eraseAll', 'page erase-all'], ways: { graphql: graphql(asking.eraseAll) } },
};
