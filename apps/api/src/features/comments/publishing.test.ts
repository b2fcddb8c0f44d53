import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  aSuspension,
  commentBy,
  commenting,
  hide,
  lifting,
  proposalBy,
  suspending,
  undo,
  withdrawing,
} from '../../../test/given.js';
import { Holding, waiting } from '../../../test/holding.js';

let api: Api;
let proposal: string;
let first: string;
let amina: Caller;
beforeAll(async () => {
  api = await Api.start();
});
beforeEach(async () => {
  proposal = await proposalBy(api.as('hodan'));
  amina = api.as(`amina ${crypto.randomUUID()}`);
  first = await commentBy(amina, proposal);
  // From the second on, all that was read for the one before is taken to hold still.
  await commentBy(amina, proposal);
});
afterAll(() => api.stop());

const stored = async () => (await api.rows<{ count: string }>('select count(*) from comments'))[0]?.count;
const again = (changes: Record<string, unknown> = {}) => amina.ask(commenting, { input: aComment(proposal, changes) });
const author = async (id: string) =>
  (await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { author } }', { id })).data.comment.author;

test.each<[string, () => Promise<unknown>, string, Record<string, unknown>]>([
  ['she is suspended', async () => suspendHer(), 'FORBIDDEN', { fault: 'SUSPENDED' }],
  ['discussing is over', () => api.rows(`update phases set ends_at = now() where kind = 'DISCUSS'`), 'FORBIDDEN', {}],
  ['the proposal is hidden', async () => hide(await api.staff('facilitator'), proposal), 'FORBIDDEN', {}],
  ['the proposal is withdrawn', () => undo(api.as('hodan'), withdrawing, proposal), 'FORBIDDEN', {}],
  [
    'the proposal became part of another',
    () =>
      api.rows(`update proposals set lineage = 'MERGED_INTO', merged_into_id = (select min(id) from proposals) where public_id = $1`, [
        proposal,
      ]),
    'FORBIDDEN',
    {},
  ],
])('when %s, her next comment is refused, and nothing is stored', async (_, change, code, details) => {
  await change();
  const before = await stored();
  const { refusal, details: told } = await again();
  expect([refusal, told]).toMatchObject([code, details]);
  expect(await stored()).toBe(before);
  await api.rows(`update phases set ends_at = null where kind = 'DISCUSS'`);
});

test('when what she answers was hidden a moment ago, her answer is refused', async () => {
  await hide(await api.staff('facilitator'), first);
  expect((await again({ parent: first })).refusal).toBe('FORBIDDEN');
});

test('what she answers must stand below the same proposal', async () => {
  const elsewhere = await commentBy(api.as('hodan'), await proposalBy(api.as('hodan')));
  expect((await again({ parent: elsewhere })).refusal).toBe('INVALID_INPUT');
  expect((await again({ parent: crypto.randomUUID() })).refusal).toBe('NOT_FOUND');
});

test('when her suspension is lifted, her next comment is taken', async () => {
  const suspension = await suspendHer();
  expect((await again()).refusal).toBe('FORBIDDEN');
  await (await api.staff('facilitator')).ask(lifting, { input: { key: crypto.randomUUID(), suspension } });
  expect((await again()).refusal).toBeUndefined();
});

test('when her visit was ended from elsewhere, what she sends next is not hers', async () => {
  await api.rows('delete from visits');
  const { data, refusal } = await again();
  expect(refusal).toBeUndefined();
  expect(await author(data.comment.id)).not.toBe(await author(first));
});

test('when the wording of the proposal changed meanwhile, her comment is taken', async () => {
  await api.rows(
    `with said as (insert into wordings (language, parts) select language, parts from wordings where id = (select wording_id from proposals where public_id = $1) returning id)
     update proposals set wording_id = said.id from said where public_id = $1`,
    [proposal],
  );
  expect((await again()).refusal).toBeUndefined();
});

test('who starts afresh speaks under the new name at once', async () => {
  const afresh = 'mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }';
  const { data, refusal } = await amina.ask(afresh, { input: { key: crypto.randomUUID(), consultation: 'september-dialogue' } });
  expect(refusal).toBeUndefined();
  expect(await author((await again()).data.comment.id)).toBe(data.startAfresh.pseudonym);
});

test('the same sent twice is one comment, and the same key for something else is refused', async () => {
  const input = aComment(proposal);
  const [one, two] = [await amina.ask(commenting, { input }), await amina.ask(commenting, { input })];
  expect(two.data).toEqual(one.data);
  expect((await amina.ask(commenting, { input: { ...input, words: 'Other words.' } })).refusal).toBe('CONFLICT');
});

async function suspendHer(): Promise<string> {
  const { data } = await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(first) });
  return data.suspend.id;
}

test('however many comments wait to be stored, proposals can be read', async () => {
  const holding = await Holding.begin(api, 'select 1 from consultations for update');
  const crowd = Array.from({ length: 20 }, (_, n) => api.as(`crowd ${n}`).ask(commenting, { input: aComment(proposal) }));
  await waiting(api, 4);
  const { data } = await api.as('reader').ask('query ($id: ID!) { proposal(id: $id) { commentCount } }', { id: proposal });
  expect(data.proposal.commentCount).toBe(2);
  await holding.end();
  expect((await Promise.all(crowd)).map(({ refusal }) => refusal)).toEqual(crowd.map(() => undefined));
});
