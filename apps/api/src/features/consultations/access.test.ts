import { io } from 'socket.io-client';
import type { LiveBatch, LiveJoined } from '@baraza/shared/live';
import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  aProposal,
  commentBy,
  commenting,
  hiding,
  proposalBy,
  proposing,
  recommendations,
  restoring,
  slug,
  takingStance,
} from '../../../test/given.js';
import { colleague } from '../../../test/staff.js';
import { aConsultation, everything, membersIn, serving } from '../../../test/world.js';

let api: Api;
let closed: string;
let open: string;
let proposal: string;
let comment: string;
const outside: Record<string, Caller> = {};
const inside: Record<string, Caller> = {};

beforeAll(async () => {
  api = await Api.start();
  [closed, open] = [await aConsultation(api, 'MEMBERS'), await aConsultation(api, 'PUBLIC')];
  const [demo = ''] = await recommendations(api.as('reader'));
  for (const name of ['amina', 'hodan']) await commentBy(api.as(name), demo);
  await commentBy(api.as('yusuf'), demo);
  await membersIn(api, closed, [api.as('amina'), api.as('hodan')]);
  proposal = await proposalBy(api.as('amina'), { consultation: closed, title: 'Words for members alone' });
  comment = await commentBy(api.as('hodan'), proposal, { words: 'Said among members.' });
  Object.assign(inside, {
    'a participant': api.as('amina'),
    'its facilitator': await serving(api, closed, 'FACILITATOR'),
    'its organizer': await serving(api, closed, 'ORGANIZER'),
  });
  Object.assign(outside, {
    'a stranger': api.as('reader'),
    'a participant of another consultation': api.as('yusuf'),
    'a facilitator of another': await serving(api, open, 'FACILITATOR'),
    'an organizer of another': await serving(api, open, 'ORGANIZER'),
    'an administrator': (await colleague(api, true)).caller,
  });
});
afterAll(() => api.stop());

const everyone = [
  'a stranger',
  'a participant of another consultation',
  'a facilitator of another',
  'an organizer of another',
  'an administrator',
];
/** What one can ask about. */
type Named = { readonly slug: string; readonly proposal: string; readonly comment: string };
const key = () => crypto.randomUUID();
const nothing: Named = { slug: 'meeting-0badc0de', proposal: key(), comment: key() };

/** Each question that names something, about what is there and about what never was. */
const questions: Record<string, (named: Named) => [query: string, variables: Record<string, unknown>]> = {
  consultation: (named) => ['query ($slug: String!) { consultation(slug: $slug) { title { words } people } }', { slug: named.slug }],
  brief: (named) => ['query ($slug: String!) { brief(consultation: $slug) { title } }', { slug: named.slug }],
  proposal: (named) => ['query ($id: ID!) { proposal(id: $id) { title { words } consultation { slug } } }', { id: named.proposal }],
  comment: (named) => ['query ($id: ID!) { comment(id: $id) { words { words } proposal { id } } }', { id: named.comment }],
  propose: (named) => [proposing, { input: aProposal({ consultation: named.slug }) }],
  'comment on a proposal': (named) => [commenting, { input: aComment(named.proposal) }],
  takeStance: (named) => [takingStance, { input: { key: key(), proposal: named.proposal, kind: 'AGREE' } }],
  hide: (named) => [hiding, { input: { key: key(), contribution: named.comment, rule: 'OFF_TOPIC', reason: 'A reason.' } }],
  restore: (named) => [restoring, { input: { key: key(), contribution: named.proposal, reason: 'A reason.' } }],
  startAfresh: (named) => [
    'mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }',
    { input: { key: key(), consultation: named.slug } },
  ],
  describeMyself: (named) => [
    'mutation ($input: DescribeMyselfInput!) { describeMyself(input: $input) { wasAsked } }',
    { input: { key: key(), consultation: named.slug, ageBracket: 'A18_24' } },
  ],
  issueInvitations: (named) => [
    'mutation ($input: IssueInvitationsInput!) { issueInvitations(input: $input) { batch { id } } }',
    { input: { key: key(), consultation: named.slug, count: 1 } },
  ],
};

/** What tells of the moment and of the line, which is closed after so many answers, whatever they are. */
const ofTheLine = ['date', 'connection', 'keep-alive'];

/** An answer to the byte, with its headers; names of the same length stand for one another. */
async function answered(response: Response, named: Named): Promise<string> {
  const headers = [...response.headers].filter(([name]) => !ofTheLine.includes(name)).sort();
  let text = JSON.stringify([response.status, headers, await response.text()]);
  for (const name of Object.values(named)) text = text.replaceAll(name, 'NAME');
  return text;
}

describe.each(everyone)('for %s', (who) => {
  const caller = () => outside[who] as Caller;
  const real = (): Named => ({ slug: closed, proposal, comment });

  test.each(Object.keys(questions))('what is for members only is, asked by %s, what never was', async (name) => {
    const ask = (named: Named) => {
      const [query, variables] = questions[name]?.(named) ?? ['', {}];
      return caller().post('/graphql', JSON.stringify({ query, variables }), { 'content-type': 'application/json' });
    };
    const before = await everything(api);
    const [there, never] = [await answered(await ask(real()), real()), await answered(await ask(nothing), nothing)];
    expect(there).toBe(never);
    expect(there).toMatch(/NOT_FOUND|NOT_SIGNED_IN/);
    expect(await everything(api)).toBe(before);
  });

  test.each([
    ['/en/c/:slug', 404],
    ['/ar/c/:slug/about', 404],
    ['/fr/c/:slug/propose', 404],
    ['/en/c/:slug/me', 404],
    ['/en/c/:slug/brief', 404],
    ['/en/p/:proposal', 404],
    ['/en/p/:proposal/comment', 404],
    ['/en/p/:proposal/stance?kind=AGREE', 404],
    ['/en/hide/:comment', 404],
    ['/en/restore/:proposal', 404],
    ['/files/en/:slug/brief.pdf', 404],
    ['/files/en/:slug/brief.csv', 404],
  ])('%s is an address that leads nowhere', async (address, status) => {
    for (const accept of ['text/html', 'application/json']) {
      const get = async (named: Named) => {
        const path = address.replace(/:(\w+)/, (_, name: keyof Named) => named[name]);
        return answered(await caller().get(path, { accept, 'accept-encoding': 'identity' }), named);
      };
      const there = await get(real());
      expect(there).toBe(await get(nothing));
      expect(there.startsWith(`[${status},`)).toBe(true);
    }
  });

  test('no list names it', async () => {
    const { data } = await caller().ask('{ consultations { slug } }');
    const slugs = data.consultations.map((one: { slug: string }) => one.slug);
    expect(slugs).toContain(slug);
    expect(slugs).not.toContain(closed);
    for (const path of ['/en', `/en/c/${slug}`, `/en/c/${open}`]) expect(await (await caller().get(path)).text()).not.toContain(closed);
  });

  test('a place in the list of another consultation is not found by it', async () => {
    const paging =
      'query ($slug: String!, $after: ID) { consultation(slug: $slug) { proposals(after: $after) { total proposals { id } } } }';
    const after = (id: string) => caller().ask(paging, { slug, after: id });
    expect((await after(proposal)).data).toEqual((await after(nothing.proposal)).data);
  });

  test('its live room is none', async () => {
    const room = (consultation: string) => ({ consultation, proposal: null, language: 'en', after: 0 });
    expect(await joined(caller(), room(closed))).toEqual({ refused: 'NOT_FOUND' });
    expect(await joined(caller(), room(nothing.slug))).toEqual({ refused: 'NOT_FOUND' });
  });
});

describe.each(['a participant', 'its facilitator', 'its organizer'])('for %s', (who) => {
  const caller = () => inside[who] as Caller;

  test('what is for members only can be read', async () => {
    const { data } = await caller().ask(
      'query ($slug: String!) { consultations { slug } consultation(slug: $slug) { access proposals(first: 5) { proposals { title { words } thread(first: 5) { comments { words { words } proposal { consultation { slug } } } } } } } }',
      { slug: closed },
    );
    expect(data.consultations.map((one: { slug: string }) => one.slug)).toContain(closed);
    expect(data.consultation).toMatchObject({
      access: 'MEMBERS',
      proposals: {
        proposals: [{ title: { words: 'Words for members alone' }, thread: { comments: [{ words: { words: 'Said among members.' } }] } }],
      },
    });
    expect(await (await caller().get(`/en/p/${proposal}`)).text()).toContain('Said among members.');
  });

  test('its live room tells what members say, as any of them sees it', async () => {
    const answer = (await joined(caller(), { consultation: closed, proposal, language: 'en', after: 0 })) as { batch: LiveBatch };
    expect(answer.batch.events.map(({ kind }) => kind)).toEqual(['proposal.published', 'comment.published']);
    expect(answer.batch.events[1]?.card).toMatchObject({ words: { words: 'Said among members.' } });
  });
});

test('whoever once had a visit and ended it hears nothing any more', async () => {
  const yusuf = api.as('leaving');
  await commentBy(yusuf, (await recommendations(api.as('reader')))[0] ?? '');
  await membersIn(api, closed, [yusuf]);
  const { cookie } = yusuf;
  await yusuf.ask('mutation { leave }');
  yusuf.cookie = cookie;
  expect(await joined(yusuf, { consultation: closed, proposal: null, language: 'en', after: 0 })).toEqual({ refused: 'NOT_FOUND' });
});

async function joined({ cookie }: Caller, room: unknown): Promise<LiveJoined> {
  const socket = io(api.address, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: cookie ? { cookie } : {},
  });
  const answer = (await socket.timeout(5000).emitWithAck('join', room)) as LiveJoined;
  socket.disconnect();
  return answer;
}
