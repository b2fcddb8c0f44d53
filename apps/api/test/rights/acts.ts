import { aComment, aProposal, takingStance } from '../given.js';
import { asking } from './questions.js';
import { type Asking, authorFor, graphql, join, look, part, send } from './ways.js';
import { here } from './world.js';

/** An act of the table that is built: what of the contract it stands for, and each way there is to ask for it. */
export type Act = {
  /** Fields of Query and Mutation, files, pages and socket messages. Together the acts name every one there is. */
  readonly operations: readonly string[];
  readonly ways: Readonly<Record<string, Asking>>;
};

const words = { kind: 'FACT', language: 'en', words: 'Technical words.' };
const why = { rule: 'OFF_TOPIC', reason: 'A technical reason.' };

/** By the number of its row. */
export const acts: Readonly<Record<string, Act>> = {
  A01: {
    operations: [
      'consultations',
      'languages',
      'me',
      'link',
      'GET /schema.graphql',
      'GET /health',
      'page home',
      'page languages',
      'page privacy',
    ],
    ways: {
      graphql: graphql('{ consultations { slug } languages { tag } me { visit } }'),
      page: look(() => '/en'),
      privacy: look(() => '/en/privacy'),
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
    operations: ['proposal', 'comment', 'page proposal'],
    ways: {
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
    ways: {},
  },
  B01: {
    operations: ['propose', 'page propose'],
    ways: {
      graphql: graphql(asking.propose, () => aProposal({ consultation: here, themes: ['t'] })),
      page: send(() => `/en/c/${here}/propose`, { title: 't', problem: 'p', change: 'c', themes: 't', stages: 'TRANSIT', language: 'en' }),
    },
  },
  B02: {
    operations: ['comment', 'page comment'],
    ways: {
      graphql: graphql(asking.write, async (world) => aComment(await world.proposal())),
      page: send(async (world) => `/en/p/${await world.proposal()}/comment`, words),
    },
  },
  B04: {
    operations: ['editComment', 'editProposal', 'page edit'],
    ways: {
      comment: graphql(asking.editComment, async (world, role) => ({ comment: await world.comment(authorFor(role)), ...words })),
      page: send(async (world, role) => `/en/edit/${await world.comment(authorFor(role))}`, words),
    },
  },
  B05: {
    operations: ['withdraw', 'page withdraw'],
    ways: {
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
    operations: ['takeStance', 'page stance'],
    ways: {
      graphql: graphql(takingStance, async (world) => ({ proposal: await world.proposal(), kind: 'AGREE' })),
      page: send(async (world) => `/en/p/${await world.proposal()}/stance`, { kind: 'AGREE' }),
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
    ways: { graphql: async (world, caller) => world.readsWords(caller, await world.hidden('author')) },
  },
  B19: {
    operations: [],
    ways: { graphql: async (world, caller) => world.readsWords(caller, await world.withdrawn()) },
  },
  M01: {
    operations: ['appeal', 'page appeals', 'page answer-appeal'],
    ways: {
      graphql: part('appeals', '{ appeals { id } }'),
      page: look(() => `/en/c/${here}/appeals`),
    },
  },
  M03: {
    operations: ['hideContribution', 'page hide'],
    ways: {
      graphql: graphql(asking.hide, async (world) => ({ contribution: await world.comment(), ...why })),
      page: send(async (world) => `/en/hide/${await world.comment()}`, why),
    },
  },
  M04: {
    operations: ['restoreContribution', 'page restore'],
    ways: {
      graphql: graphql(asking.restore, async (world) => ({ contribution: await world.hidden('author'), reason: 'R.' })),
      page: send(async (world) => `/en/restore/${await world.hidden('author')}`, { reason: 'R.' }),
    },
  },
  M09: {
    operations: ['suspend', 'page suspend'],
    ways: {
      graphql: graphql(asking.suspend, async (world) => ({ contribution: await world.byNewcomer(), days: 1, reason: 'R.' })),
      page: send(async (world) => `/en/suspend/${await world.byNewcomer()}`, { days: '1', reason: 'R.' }),
    },
  },
  M11: {
    operations: ['lift', 'page suspensions'],
    ways: { graphql: graphql(asking.lift, async (world) => ({ suspension: await world.suspension() })) },
  },
  M12: {
    operations: ['decideAppeal'],
    ways: { graphql: graphql(asking.decide, async (world) => ({ appeal: await world.appeal(), outcome: 'UPHELD', reason: 'R.' })) },
  },
  M14: {
    operations: ['page log'],
    ways: { graphql: part('log', '{ entries { number } }'), page: look(() => `/en/c/${here}/log`) },
  },
  C07: {
    operations: ['issueInvitations'],
    ways: { graphql: graphql(asking.issue, () => ({ consultation: here, count: 1, days: 1 })) },
  },
  C08: {
    operations: ['revokeInvitations'],
    ways: { graphql: graphql(asking.revoke, async (world) => ({ batch: await world.batch() })) },
  },
  C09: {
    operations: ['page invitations'],
    ways: {
      graphql: part('invitationBatches', '{ id }'),
      page: look(() => `/en/c/${here}/invitations`),
    },
  },
  E01: {
    operations: ['brief', 'page brief'],
    ways: { graphql: graphql(asking.brief, () => ({ slug: here })), page: look(() => `/en/c/${here}/brief`) },
  },
  E02: {
    operations: ['GET /files/:language/:slug/brief.pdf', 'GET /files/:language/:slug/brief.csv'],
    ways: { csv: look(() => `/files/en/${here}/brief.csv`), pdf: look(() => `/files/en/${here}/brief.pdf`) },
  },
  C10: {
    operations: ['inviteStaff', 'removeRole', 'page consultation-staff'],
    ways: {
      invite: graphql(asking.inviteStaff, (world) => ({ consultation: here, name: world.newName(), role: 'FACILITATOR' })),
      remove: graphql(asking.removeRole, async (world) => ({ consultation: here, person: await world.colleague() })),
    },
  },
  D01: {
    operations: ['inviteAdministrator'],
    ways: {
      administrator: graphql(asking.inviteAdministrator, (world) => ({ name: world.newName() })),
      organizer: graphql(asking.inviteStaff, (world) => ({ consultation: 'september-dialogue', name: world.newName(), role: 'ORGANIZER' })),
    },
  },
  D02: { operations: ['disableStaff'], ways: { graphql: graphql(asking.disable, async (world) => ({ person: await world.colleague() })) } },
  D03: {
    operations: ['askReset', 'approveReset'],
    ways: { graphql: graphql(asking.askReset, async (world) => ({ person: await world.colleague(), reason: 'R.' })) },
  },
  D04: {
    operations: ['administration', 'page administration'],
    ways: { graphql: graphql('{ administration { __typename } }'), page: look(() => '/en/administration') },
  },
  R02: { operations: ['socket join'], ways: { socket: join } },
  R09: { operations: ['POST /report'], ways: {} },
  // The last ones change who asks.
  A06: {
    operations: ['redeem', 'page invitation'],
    ways: { graphql: graphql(asking.redeem, async (world) => ({ code: await world.code() })) },
  },
  A12: { operations: ['eraseAll', 'page erase-all'], ways: { graphql: graphql(asking.eraseAll) } },
};
