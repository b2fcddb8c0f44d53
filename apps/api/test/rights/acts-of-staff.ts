import type { Act } from './act.js';
import { undoing } from './acts-of-authors.js';
import { asking } from './questions.js';
import { graphql, join, look, part, report, send } from './ways.js';
import { here } from './world.js';

const why = { rule: 'OFF_TOPIC', reason: 'A technical reason.' };

/** What those who serve a consultation or run the installation do. */
export const actsOfStaff: Readonly<Record<string, Act>> = {
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
  M06: undoing,
  M09: {
    operations: ['suspend', 'page suspend'],
    ways: {
      graphql: graphql(asking.suspend, async (world) => ({ contribution: await world.byNewcomer(), days: 1, reason: 'R.' })),
      page: send(async (world) => `/en/suspend/${await world.byNewcomer()}`, { days: '1', reason: 'R.' }),
    },
  },
  M10: {
    operations: [],
    ways: { graphql: graphql(asking.suspend, async (world) => ({ contribution: await world.byNewcomer(), days: null, reason: 'R.' })) },
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
  R09: { operations: ['POST /report'], ways: { http: report } },
};
