import { Api } from '../../../test/api.js';
import { aComment, commentBy, commenting, recommendations } from '../../../test/given.js';
import { Demo } from '#demo/demo.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const comingIn = 'mutation ($input: ComeInInput!) { comeIn(input: $input) { role consultation } }';
const people = async () => (await api.rows<{ count: string }>('select count(*) from people'))[0]?.count;

test('reading makes nobody a person and sets no cookie', async () => {
  const before = await people();
  await api.as('reader').ask('{ consultations { title { words } proposals { total } } }');
  expect(api.as('reader').cookie).toBeUndefined();
  expect(await people()).toBe(before);
});

test('the first contribution makes a person, silently, and the second is by the same', async () => {
  const amina = api.as('amina');
  const first = await amina.ask(commenting, { input: aComment(proposal) });
  const second = await amina.ask(commenting, { input: aComment(proposal) });

  expect(first.data.comment).toMatchObject({ isMine: true, author: second.data.comment.author });
  expect(amina.cookie).toMatch(/^visit=[\w-]{43}$/);
});

test('her cookie cannot be read by a script, and the database does not hold it', async () => {
  const response = await api.as('hodan').post('/graphql', JSON.stringify({ query: commenting, variables: { input: aComment(proposal) } }), {
    'content-type': 'application/json',
  });
  expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);
  const token = api.as('hodan').cookie?.split('=')[1] ?? '';
  const stored = await api.rows<{ token_hash: Buffer }>('select token_hash from visits');
  expect(stored.every(({ token_hash }) => !token_hash.toString('utf8').includes(token))).toBe(true);
});

test('ten taps on the same button make one contribution by one person', async () => {
  const before = Number(await people());
  const input = aComment(proposal);
  const answers = await Promise.all(Array.from({ length: 10 }, (_, tap) => api.as(`tap ${tap}`).ask(commenting, { input })));

  expect(new Set(answers.map(({ data }) => data.comment.id)).size).toBe(1);
  expect(Number(await people())).toBe(before + 1);
});

test('the same key with other words is refused and stores nothing', async () => {
  const input = aComment(proposal);
  await api.as('amina').ask(commenting, { input });
  const { refusal } = await api.as('amina').ask(commenting, { input: { ...input, words: 'Other words.' } });
  expect(refusal).toBe('CONFLICT');
});

test("somebody else's key is refused", async () => {
  await commentBy(api.as('hodan'), proposal);
  const input = aComment(proposal);
  await api.as('amina').ask(commenting, { input });
  expect((await api.as('hodan').ask(commenting, { input })).refusal).toBe('CONFLICT');
});

test('a stranger cannot become somebody by a key that was used within a visit', async () => {
  await commentBy(api.as('amina'), proposal);
  const input = aComment(proposal);
  await api.as('amina').ask(commenting, { input });
  const stranger = api.as('stranger');
  expect((await stranger.ask(commenting, { input })).refusal).toBe('CONFLICT');
  expect(stranger.cookie).toBeUndefined();
});

test('a key that is no key is refused', async () => {
  const { refusal, details } = await api.as('amina').ask(commenting, { input: aComment(proposal, { key: '1' }) });
  expect([refusal, details.field]).toEqual(['INVALID_INPUT', 'key']);
});

test('leaving ends the visit on the server too', async () => {
  const yusuf = api.as('yusuf');
  await commentBy(yusuf, proposal);
  const { cookie } = yusuf;
  await yusuf.ask('mutation { leave }');
  expect(yusuf.cookie).toBeUndefined();

  yusuf.cookie = cookie;
  const { data } = await yusuf.ask('{ consultations { me { pseudonym } } }');
  expect(data.consultations[0].me).toBeNull();
});

test('a one-time link lets one person in, once', async () => {
  const token = (await api.app.get(Demo).comeIn()).facilitator.split('/').at(-1);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, tap) => api.as(`guest ${tap}`).ask(comingIn, { input: { key: crypto.randomUUID(), token } })),
  );
  expect(answers.filter(({ refusal }) => !refusal).map(({ data }) => data.comeIn.role)).toEqual(['FACILITATOR']);
  expect(answers.filter(({ refusal }) => refusal === 'NOT_FOUND')).toHaveLength(19);
});

test('a new start ends the links that nobody used', async () => {
  const old = (await api.app.get(Demo).comeIn()).organizer.split('/').at(-1);
  await api.app.get(Demo).comeIn();
  expect((await api.as('late').ask(comingIn, { input: { key: crypto.randomUUID(), token: old } })).refusal).toBe('NOT_FOUND');
});
