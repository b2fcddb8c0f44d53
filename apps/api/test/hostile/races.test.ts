import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Api, type Answer, type Caller } from '../api.js';
import {
  aComment,
  anAppeal,
  appealing,
  commentBy,
  commenting,
  deciding,
  hide,
  hiding,
  recommendations,
  restoring,
  takingStance,
  withdrawing,
} from '../given.js';

const times = 50;
let api: Api;
let proposal: string;

beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

/** The same act fifty times at once: how many were done, and by which codes the others were refused. */
async function atOnce(caller: Caller, query: string, input: () => Record<string, unknown>): Promise<{ done: number; refusals: string[] }> {
  const answers: Answer[] = await Promise.all(Array.from({ length: times }, () => caller.ask(query, { input: input() })));
  const refusals = answers.flatMap(({ refusal }) => refusal ?? []);
  return { done: times - refusals.length, refusals: [...new Set(refusals)] };
}

const events = async (kind: string, id: string) =>
  (await api.rows<{ n: number }>('select count(*)::int as n from events where kind = $1 and comment_id = $2', [kind, id]))[0]?.n;
const fresh = (more: Record<string, unknown>) => () => ({ key: crypto.randomUUID(), ...more });

test('a comment that is sent fifty times at once with its key stands there once, and each is told so', async () => {
  const input = aComment(proposal, { words: 'Sent by a nervous finger.' });
  const before = await api.rows('select 1 from comments');
  expect(await atOnce(api.as('nervous'), commenting, () => input)).toEqual({ done: times, refusals: [] });
  expect((await api.rows('select 1 from comments')).length).toBe(before.length + 1);
});

test('a stance that is taken fifty times at once counts once', async () => {
  await commentBy(api.as('sure'), proposal);
  const { done, refusals } = await atOnce(api.as('sure'), takingStance, fresh({ proposal, kind: 'AGREE' }));
  expect([done, refusals]).toEqual([times, []]);
  expect((await api.rows('select 1 from stances')).length).toBe(1);
});

test('a comment that is withdrawn fifty times at once is withdrawn once', async () => {
  const contribution = await commentBy(api.as('author'), proposal);
  const { done, refusals } = await atOnce(api.as('author'), withdrawing, fresh({ contribution }));
  expect(done).toBe(1);
  expect(refusals.filter((code) => code !== 'CONFLICT' && code !== 'FORBIDDEN')).toEqual([]);
  expect(await events('comment.withdrawn', contribution)).toBe(1);
});

test('a comment that is hidden, then shown, fifty times at once, is so once each, and the log says it once', async () => {
  const contribution = await commentBy(api.as('author'), proposal);
  const facilitator = await api.staff('facilitator');
  const reason = 'A technical reason.';
  expect((await atOnce(facilitator, hiding, fresh({ contribution, rule: 'OFF_TOPIC', reason }))).done).toBe(1);
  expect((await atOnce(facilitator, restoring, fresh({ contribution, reason }))).done).toBe(1);
  expect([await events('comment.hidden', contribution), await events('comment.restored', contribution)]).toEqual([1, 1]);
  const log = await api.rows<{ act: string }>('select act from audit.entries where subject = $1 order by number', [contribution]);
  expect(log.map(({ act }) => act)).toEqual(['M03', 'M04']);
});

test('an appeal that is made, then answered, fifty times at once, is so once each', async () => {
  const contribution = await commentBy(api.as('author'), proposal);
  await hide(await api.staff('facilitator'), contribution);
  expect((await atOnce(api.as('author'), appealing, () => anAppeal(contribution))).done).toBe(1);
  const [appeal] = await api.rows<{ id: string }>('select public_id as id from appeals');
  const answer = { appeal: appeal?.id, outcome: 'OVERTURNED', reason: 'A technical reason.' };
  expect((await atOnce(await api.staff('organizer'), deciding, fresh(answer))).done).toBe(1);
});
