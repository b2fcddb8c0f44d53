import { Api } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';
import { VisitsJob } from './visits.job.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const asking = '{ me { visit } }';
const who = async (name: string) => (await api.as(name).ask(asking)).data.me?.visit ?? null;
const tell = (name: string, what: 'stay' | 'going', headers = {}) => api.as(name).post(`/visit/${what}`, '', headers);
/** Lets time pass for every visit of the house. */
const pass = (minutes: number) => api.rows(`update visits set ends_at = ends_at - make_interval(mins => $1)`, [minutes]);

test('a visit is on a borrowed phone unless she says otherwise: the cookie ends with the browser', async () => {
  await commentBy(api.as('amina'), proposal);
  expect(await who('amina')).toBe('BORROWED');
  const answer = await api
    .as('amina')
    .post('/graphql', JSON.stringify({ query: 'mutation { keepVisit(isOwnPhone: true) }' }), { 'content-type': 'application/json' });
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=2592000');
  expect(await who('amina')).toBe('OWN');

  const back = await api
    .as('amina')
    .post('/graphql', JSON.stringify({ query: 'mutation { keepVisit(isOwnPhone: false) }' }), { 'content-type': 'application/json' });
  expect(back.headers.get('set-cookie')).not.toContain('Max-Age');
});

test('after fifteen idle minutes it is over', async () => {
  await commentBy(api.as('idle'), proposal);
  await pass(14);
  expect(await who('idle')).toBe('BORROWED');
  await pass(14);
  expect(await who('idle')).toBe('BORROWED');
  await pass(16);
  expect(await who('idle')).toBeNull();
});

test('a closed tab ends the visit after a minute, unless she goes on elsewhere', async () => {
  await commentBy(api.as('closing'), proposal);
  expect((await tell('closing', 'going')).status).toBe(204);
  await pass(2);
  expect(await who('closing')).toBeNull();

  await commentBy(api.as('going on'), proposal);
  await tell('going on', 'going');
  expect((await tell('going on', 'stay')).status).toBe(204);
  await pass(2);
  expect(await who('going on')).toBe('BORROWED');
});

test('on her own phone a closed tab ends nothing', async () => {
  const owner = api.as('owner');
  await commentBy(owner, proposal);
  await owner.ask('mutation { keepVisit(isOwnPhone: true) }');
  await tell('owner', 'going');
  await pass(60 * 24);
  expect(await who('owner')).toBe('OWN');
});

test('another site can end nobody’s visit', async () => {
  await commentBy(api.as('target'), proposal);
  expect((await tell('target', 'going', { origin: 'https://elsewhere.example' })).status).toBe(403);
});

test('she sees her visits on other phones and ends them', async () => {
  const amal = api.as('amal');
  await commentBy(amal, proposal);
  const receipt = (await amal.ask('mutation { makeReceipt { digits } }')).data.makeReceipt.digits;
  await api.as('amal elsewhere').ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt } });

  const { data } = await amal.ask('{ myVisits { id kind isThis beganOn } }');
  expect(data.myVisits).toHaveLength(2);
  const other = data.myVisits.find(({ isThis }: { isThis: boolean }) => !isThis);
  expect((await api.as('hodan').ask('mutation ($id: ID!) { endVisit(id: $id) }', { id: other.id })).refusal).toBe('NOT_SIGNED_IN');
  expect((await amal.ask('mutation ($id: ID!) { endVisit(id: $id) }', { id: other.id })).data.endVisit).toBe(true);
  expect(await who('amal elsewhere')).toBeNull();
  expect(await who('amal')).toBe('BORROWED');
});

test('to whom nothing leads any more is forgotten; what she said stays', async () => {
  const id = await commentBy(api.as('forgotten'), proposal, { words: 'These words stay.' });
  await pass(60 * 24 * 400);
  await api.app.get(VisitsJob).forget();

  expect(await api.rows('select 1 from visits')).toEqual([]);
  const { data } = await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { words { words } author } }', { id });
  expect(data.comment).toMatchObject({ words: { words: 'These words stay.' }, author: expect.anything() });
});

test('a fresh pseudonym: the old words stay with the old name, and she counts once', async () => {
  const fresh = api.as('fresh');
  const before = await commentBy(fresh, proposal);
  const starting = 'mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }';
  const old = (await fresh.ask(`{ consultation(slug: "${slug}") { me { pseudonym } } }`)).data.consultation.me.pseudonym;
  const { data } = await fresh.ask(starting, { input: { key: crypto.randomUUID(), consultation: slug } });
  expect(data.startAfresh.pseudonym).not.toBe(old);

  const after = await commentBy(fresh, proposal);
  const reading = 'query ($id: ID!) { comment(id: $id) { author isMine } }';
  expect((await fresh.ask(reading, { id: before })).data.comment).toEqual({ author: old, isMine: true });
  expect((await fresh.ask(reading, { id: after })).data.comment).toEqual({ author: data.startAfresh.pseudonym, isMine: true });

  const taking = 'mutation ($input: TakeStanceInput!) { takeStance(input: $input) { myStance } }';
  await fresh.ask(taking, { input: { key: crypto.randomUUID(), proposal, kind: 'AGREE' } });
  await fresh.ask(starting, { input: { key: crypto.randomUUID(), consultation: slug } });
  const again = await fresh.ask(taking, { input: { key: crypto.randomUUID(), proposal, kind: 'DISAGREE' } });
  expect(again.data.takeStance.myStance).toBe('DISAGREE');
  expect(await api.rows('select 1 from stances')).toHaveLength(1);
});

test('no column joins a person’s participants, nor a participant to her keys', async () => {
  const [row] = await api.rows<{ shared: number }>(
    `with people as (select encode(decode(replace(id::text, '-', ''), 'hex'), 'hex') as hex from people)
     select count(*)::int as shared from people, participants where position(people.hex in encode(person_mark, 'hex')) > 0`,
  );
  expect(row?.shared).toBe(0);
  const columns = await api.rows<{ table_name: string }>(
    `select table_name from information_schema.columns where column_name = 'person_id' and table_schema = 'public' order by table_name`,
  );
  expect(columns.map(({ table_name }) => table_name)).toEqual([
    ...['appeals', 'decisions', 'held_roles', 'links', 'passkeys', 'receipts', 'resets', 'staff', 'suspensions', 'visits'],
  ]);
});
