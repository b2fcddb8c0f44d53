import { setTimeout as sleep } from 'node:timers/promises';
import { solved } from '../../../../web/src/engine/client/proof/solve.js';
import { withCheck } from '@baraza/shared/receipt';
import { Api, type Caller } from '../../../test/api.js';
import { aComment, commentBy, commenting, hide, hiding, recommendations, takingStance } from '../../../test/given.js';
import { Counter } from './counter.js';
import { Limits } from './limits.js';
import { productRules, type Rules } from './rules.js';

let api: Api;
let proposals: string[];
let proposal: string;
const begin = async (changes: Partial<Rules> = {}) => {
  api = await Api.start({ ...productRules, ...changes });
  proposals = await recommendations(api.as('reader'));
  [proposal = ''] = proposals;
};
afterEach(() => api?.stop());

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const comment = (caller: Caller, changes = {}) => caller.ask(commenting, { input: aComment(proposal, changes) });
let guests = 0;
const newGuest = () => api.as(`guest ${(guests += 1)}`);
/** A first contribution of somebody without a visit, with what she brings. */
const first = async (input: unknown, proof?: string) => {
  const response = await newGuest().post('/graphql', JSON.stringify({ query: commenting, variables: { input } }), {
    ...json,
    ...(proof && { 'x-proof': proof }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string; waitSeconds?: number; task?: string } }[] };
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...errors?.[0]?.extensions };
};

test('ten contributions at once are taken; the next is told how long to wait, and its words stay in the form', async () => {
  await begin();
  const amina = api.as('amina', 'fr');
  // With her first she came in: it counts among those of strangers.
  for (let n = 0; n < 11; n += 1) await commentBy(amina, proposal);

  const fields = new URLSearchParams({ key: crypto.randomUUID(), kind: 'FACT', language: 'en', words: 'The eleventh.' }).toString();
  const response = await amina.post(`/fr/p/${proposal}/comment`, fields, form);
  const html = await response.text();
  expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(html).toContain('dans une minute environ');
  expect(html).toContain('The eleventh.');

  const { refusal, details, words } = await comment(amina);
  expect([refusal, words]).toEqual(['TOO_MANY_REQUESTS', expect.stringContaining('dans une minute environ')]);
  expect(details.waitSeconds).toBeGreaterThan(0);
});

test('who shares an address with somebody who was stopped is not stopped', async () => {
  await begin({ contribution: [[1, 60]] });
  for (let n = 0; n < 2; n += 1) await commentBy(api.as('amina'), proposal);
  expect((await comment(api.as('amina'))).refusal).toBe('TOO_MANY_REQUESTS');
  for (const neighbour of ['hodan', 'yusuf', 'leyla']) expect((await comment(api.as(neighbour))).refusal).toBeUndefined();
});

test('the same contribution sent again is answered again, and counts once', async () => {
  await begin({ contribution: [[2, 60]] });
  await commentBy(api.as('amina'), proposal);
  const input = aComment(proposal);
  for (let n = 0; n < 6; n += 1) expect((await api.as('amina').ask(commenting, { input })).refusal).toBeUndefined();
  expect((await comment(api.as('amina'))).refusal).toBeUndefined();
});

test('stances on a whole page of proposals, tapped or sent after a time without a line, are taken at once', async () => {
  await begin();
  for (let n = 0; n < 20; n += 1) {
    const input = { key: crypto.randomUUID(), proposal: proposals[n % 5], kind: ['AGREE', 'DISAGREE', 'UNSURE'][n % 3] };
    expect((await api.as('amina').ask(takingStance, { input })).refusal).toBeUndefined();
  }
});

test('a facilitator who hides without end is told that a second person is needed', async () => {
  await begin({ hiding: [[2, 3600]] });
  const ids = await Promise.all(['amina', 'hodan', 'yusuf'].map((name) => commentBy(api.as(name), proposal)));
  const facilitator = await api.staff('facilitator');
  for (const id of ids.slice(0, 2)) await hide(facilitator, id);
  const input = { key: crypto.randomUUID(), contribution: ids[2], rule: 'OFF_TOPIC', reason: 'A technical reason.' };
  const { refusal, details, words } = await facilitator.ask(hiding, { input });
  expect([refusal, details.fault, words]).toEqual(['TOO_MANY_REQUESTS', 'SECOND_PERSON', expect.stringContaining('second facilitator')]);
});

test('strangers without number are asked for a small sum, which is good once and for nothing else', async () => {
  await begin({ strangers: [[2, 60]] });
  for (let n = 0; n < 2; n += 1) expect((await first(aComment(proposal))).code).toBeUndefined();

  const refused = await first(aComment(proposal));
  expect([refused.status, refused.code, Number(refused.retryAfter)]).toEqual([429, 'TOO_MANY_REQUESTS', refused.waitSeconds]);
  const task = refused.task ?? '';
  const proof = await solved(task);
  expect((await first(aComment(proposal), proof)).code).toBeUndefined();

  const easier = task.replace(/\.\d+\./, '.1.');
  const wrong = [proof, '', 'x', `${task}:0`, await solved(easier), `${proof}x`, 'y'.repeat(1000), proof.replace(':', ':0')];
  for (const each of wrong) expect((await first(aComment(proposal), each)).code).toBe('TOO_MANY_REQUESTS');
});

test('who is known already is not asked for anything while strangers come in crowds', async () => {
  await begin({ strangers: [[1, 60]] });
  await commentBy(api.as('amina'), proposal);
  expect((await first(aComment(proposal))).code).toBe('TOO_MANY_REQUESTS');
  expect((await comment(api.as('amina'))).refusal).toBeUndefined();
});

test('a crowd in one consultation stops no stranger in another', async () => {
  await begin({ strangers: [[1, 60]] });
  expect((await first(aComment(proposal))).code).toBeUndefined();
  expect((await first(aComment(proposal))).code).toBe('TOO_MANY_REQUESTS');
  const limits = api.app.get(Limits);
  const asking = { operation: 'comment', key: crypto.randomUUID(), personId: null, proof: null };
  await expect(limits.act({ ...asking, body: { proposal: crypto.randomUUID() } })).resolves.toBeUndefined();
});

test('a stranger without a script waits as she is asked, sends the same again, and gets through the crowd', async () => {
  await begin({ strangers: [[1, 1]], waited: [[5, 60]] });
  const hers = aComment(proposal, { words: 'By hand.' });
  const crowd = () => Promise.all(Array.from({ length: 5 }, () => first(aComment(proposal))));
  await crowd();
  const { waitSeconds = 0, code } = await first(hers);
  expect(code).toBe('TOO_MANY_REQUESTS');

  const until = performance.now() + waitSeconds * 1000;
  while (performance.now() < until) await Promise.all([crowd(), sleep(50)]);
  await crowd();
  expect((await first(hers)).code).toBeUndefined();
});

const wrong = (place: number) => withCheck(`${String(place).padStart(7, '0')}${'1'.repeat(12)}`);
const comeBack = async (receipt: string, proof?: string) => {
  const query = 'mutation ($receipt: String!) { comeBack(input: { receipt: $receipt }) { visit } }';
  const headers = { ...json, ...(proof && { 'x-proof': proof }) };
  const response = await newGuest().post('/graphql', JSON.stringify({ query, variables: { receipt } }), headers);
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string; waitSeconds?: number; task?: string } }[] };
  return errors?.[0]?.extensions ?? { code: 'COME' };
};
const receiptOf = async (name: string) => {
  await commentBy(api.as(name), proposal);
  return (await api.as(name).ask('mutation { makeReceipt { digits } }')).data.makeReceipt.digits as string;
};

test('attempts at one receipt end after five, whoever makes them; at another they do not', async () => {
  await begin();
  const [hers, another] = [await receiptOf('amina'), await receiptOf('hodan')];
  const guess = withCheck(`${hers.slice(0, 7)}${'1'.repeat(12)}`);
  for (let n = 0; n < 5; n += 1) expect((await comeBack(guess)).code).toBe('INVALID_INPUT');
  const refused = await comeBack(hers);
  expect(refused.code).toBe('TOO_MANY_REQUESTS');
  // A quarter of an hour, less what the attempts took.
  expect((refused as { waitSeconds?: number }).waitSeconds).toBeGreaterThan(600);
  for (let n = 0; n < 8; n += 1) expect((await comeBack(another)).code).toBe('COME');
});

test('two hundred attempts at one receipt at once are five', async () => {
  await begin({ failures: [[1000, 60]] });
  const codes = await Promise.all(Array.from({ length: 200 }, () => comeBack(wrong(7)).then(({ code }) => code)));
  expect(codes.filter((code) => code === 'INVALID_INPUT')).toHaveLength(5);
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(195);
});

test('while many attempts fail, strangers bring a proof; who brings one comes back, and who is here already needs none', async () => {
  await begin({ failures: [[3, 60]] });
  const hers = await receiptOf('amina');
  for (let place = 0; place < 3; place += 1) await comeBack(wrong(place));
  const { code, task = '' } = await comeBack(hers);
  expect(code).toBe('TOO_MANY_REQUESTS');
  expect((await comeBack(hers, await solved(task))).code).toBe('COME');
  const proving = 'mutation ($receipt: String!) { prove(input: { receipt: $receipt }) { isProved } }';
  expect((await api.as('amina').ask(proving, { receipt: hers })).refusal).toBeUndefined();
});

test('a sign-in is counted by its own name', async () => {
  await begin();
  const limits = api.app.get(Limits);
  const signIn = (subject: string, found: string | null) => limits.attempt({ what: 'sign-in', subject, proof: null }, async () => found);
  for (let n = 0; n < 5; n += 1) expect(await signIn('one', null)).toBeNull();
  await expect(signIn('one', 'hers')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  expect(await signIn('another', 'hers')).toBe('hers');
});

test('however many keys are tried, only so many are remembered', async () => {
  await begin();
  const counter = new Counter([[1, 900]], 100);
  expect(await counter.take('first')).toBe(0);
  expect(await counter.take('first')).toBeGreaterThan(0);
  for (let n = 0; n < 10_000; n += 1) await counter.take(`key ${n}`);
  expect(await counter.take('first')).toBe(0);
});
