import { DataSource } from 'typeorm';
import { rounded } from '@baraza/shared/publication';
import { Api } from '../../../test/api.js';
import { commentBy, erasingAll, hide, rating, recommendations, undo, withdrawing } from '../../../test/given.js';
import { Holding, waiting } from '../../../test/holding.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const rate = (who: string, comment: string, kind: string | null) =>
  api.as(who).ask(rating, { input: { key: crypto.randomUUID(), comment, kind } });
const reading = `query ($id: ID!) { comment(id: $id) { myRating usefulness { people useful } may { rate } proposal { consultation { lastEvent } } } }`;
const read = async (who: string, id: string) => (await api.as(who).ask(reading, { id })).data.comment;
const lastEvent = async (id: string) => (await read('reader', id)).proposal.consultation.lastEvent as number;
const told = async (id: string) => (await api.rows(`select 1 from events where kind = 'comment.rated' and comment_id = $1`, [id])).length;
const stored = (id: string) =>
  api.rows('select r.kind from ratings r join comments c on c.id = r.comment_id where c.public_id = $1 and r.kind is not null', [id]);

/** A comment that so many people find useful. */
async function rated(people: number): Promise<string> {
  const id = await commentBy(api.as('hodan'), proposals[3] ?? '');
  for (let n = 0; n < people; n += 1) await rate(`person ${n}`, id, 'USEFUL');
  expect((await read('reader', id)).usefulness).toEqual({ people, useful: people });
  return id;
}

test('one rates, changes it and takes it back; nobody else sees it, and nothing public changes', async () => {
  const id = await commentBy(api.as('hodan'), proposals[0] ?? '');
  const before = await lastEvent(id);
  expect((await rate('amina', id, 'USEFUL')).data.rate.myRating).toBe('USEFUL');
  expect((await rate('amina', id, 'NOT_USEFUL')).data.rate.myRating).toBe('NOT_USEFUL');
  expect(await stored(id)).toEqual([{ kind: 'NOT_USEFUL' }]);
  expect((await read('hodan', id)).myRating).toBeNull();
  expect((await read('reader', id)).myRating).toBeNull();
  expect((await rate('amina', id, null)).data.rate.myRating).toBeNull();
  expect(await stored(id)).toEqual([]);
  expect(await lastEvent(id)).toBe(before);
});

test('what people find is told from ten on, rounded, and in steps of five people', async () => {
  const id = await commentBy(api.as('hodan'), proposals[1] ?? '');
  for (let n = 0; n < 9; n += 1) await rate(`person ${n}`, id, n < 8 ? 'USEFUL' : 'NOT_USEFUL');
  expect((await read('reader', id)).usefulness).toBeNull();
  const before = await lastEvent(id);
  await rate('person 9', id, 'USEFUL');
  expect((await read('reader', id)).usefulness).toEqual({ people: 10, useful: 10 });
  expect(await lastEvent(id)).toBe(before + 1);

  for (let n = 0; n < 4; n += 1) await rate(`person ${n}`, id, 'NOT_USEFUL');
  for (let again = 0; again < 3; again += 1) for (const kind of ['USEFUL', 'NOT_USEFUL']) await rate('person 0', id, kind);
  expect((await read('reader', id)).usefulness).toEqual({ people: 10, useful: 10 });
  await rate('person 4', id, 'NOT_USEFUL');
  expect((await read('reader', id)).usefulness).toEqual({ people: 10, useful: 5 });
  expect(await lastEvent(id)).toBe(before + 2);
});

test('who changes her rating at the very moment figures are made is told in them as she was before', async () => {
  const id = await commentBy(api.as('hodan'), proposals[3] ?? '');
  for (let n = 0; n < 10; n += 1) await rate(`person ${n}`, id, 'USEFUL');
  for (let n = 0; n < 4; n += 1) await rate(`person ${n}`, id, 'NOT_USEFUL');
  await api.app.get(DataSource).transaction(async (manager) => {
    await manager.query(
      `select 1 from ratings r join comments c on c.id = r.comment_id where c.public_id = $1 and r.counted_kind = r.kind for update of r`,
      [id],
    );
    await rate('person 10', id, 'NOT_USEFUL');
  });
  expect((await read('reader', id)).usefulness).toEqual({ people: 10, useful: 5 });
});

test('what most find useful stands first once it is told, and not before', async () => {
  const proposal = proposals[2] ?? '';
  const ids = [await commentBy(api.as('hodan'), proposal), await commentBy(api.as('hodan'), proposal)];
  const asking = 'query ($id: ID!) { proposal(id: $id) { thread(sort: USEFUL) { comments { id } } } }';
  const order = async () =>
    (await api.as('reader').ask(asking, { id: proposal })).data.proposal.thread.comments.map(({ id }: { id: string }) => id);
  for (let n = 0; n < 9; n += 1) await rate(`person ${n}`, ids[1] ?? '', 'USEFUL');
  expect(await order()).toEqual(ids);
  await rate('person 9', ids[1] ?? '', 'USEFUL');
  expect(await order()).toEqual(ids.toReversed());
});

test('nobody rates what she wrote herself, what is hidden, or what was never there', async () => {
  const id = await commentBy(api.as('hodan'), proposals[0] ?? '');
  expect((await rate('hodan', id, 'USEFUL')).refusal).toBe('FORBIDDEN');
  expect((await read('hodan', id)).may.rate).toBe(false);
  expect((await read('amina', id)).may.rate).toBe(true);
  expect((await rate('amina', crypto.randomUUID(), 'USEFUL')).refusal).toBe('NOT_FOUND');
  expect((await rate('amina', id, 'LOVELY')).refusal).toBe('INVALID_INPUT');
  const facilitator = await api.staff('facilitator');
  const input = { key: crypto.randomUUID(), comment: id, kind: 'USEFUL' };
  expect((await facilitator.ask(rating, { input })).refusal).toBe('FORBIDDEN');
  await hide(facilitator, id);
  expect((await rate('amina', id, 'USEFUL')).refusal).toBe('FORBIDDEN');
});

test('what she said is taken back in every phase, also of what was hidden or withdrawn', async () => {
  const say = () => commentBy(api.as('hodan'), proposals[0] ?? '');
  const [hidden, withdrawn, late] = [await say(), await say(), await say()];
  const ids = [hidden, withdrawn, late];
  for (const id of ids) await rate('amina', id, 'USEFUL');
  await hide(await api.staff('facilitator'), hidden);
  await undo(api.as('hodan'), withdrawing, withdrawn);
  await api.rows(`update phases set starts_at = starts_at + interval '9 years', ends_at = ends_at + interval '9 years'`);
  for (const id of ids) {
    expect((await rate('amina', id, 'NOT_USEFUL')).refusal).toBe('FORBIDDEN');
    expect((await rate('stranger', id, null)).refusal).toBe('FORBIDDEN');
    expect((await rate('amina', id, null)).data.rate.myRating).toBeNull();
    expect(await stored(id)).toEqual([]);
  }
  expect((await read('amina', late)).may.rate).toBe(false);
  await api.rows(`update phases set starts_at = starts_at - interval '9 years', ends_at = ends_at - interval '9 years'`);
});

test('many who rate at once are all counted, each once, and told in steps', async () => {
  const id = await commentBy(api.as('hodan'), proposals[3] ?? '');
  await Promise.all(Array.from({ length: 40 }, (_, tap) => rate(`person ${tap % 10}`, id, tap % 3 ? 'USEFUL' : 'NOT_USEFUL')));
  expect(await stored(id)).toHaveLength(10);
  // Those who were the last at the same moment are told with the next step.
  expect((await read('reader', id)).usefulness?.people ?? 10).toBe(10);
  expect(await told(id)).toBeLessThanOrEqual(40 / 5);
  for (let n = 0; n < 10; n += 1) await rate(`person ${n}`, id, 'NOT_USEFUL');
  for (let n = 0; n < 10; n += 1) await rate(`person ${n}`, id, 'USEFUL');
  const [counted] = await api.rows<{ useful: number; others: number }>(
    `select (count(*) filter (where r.counted_kind = 'USEFUL'))::int as useful, (count(*) filter (where r.counted_kind <> r.kind))::int as others
     from ratings r join comments c on c.id = r.comment_id where c.public_id = $1`,
    [id],
  );
  // How many of the last changes are still to be counted hangs on how those at once fell.
  expect(counted?.others).toBeLessThan(5);
  expect((await read('reader', id)).usefulness).toEqual({ people: 10, useful: rounded(counted?.useful ?? 0) });
});

test('of two who are both the fifth at once, none is told alone', async () => {
  const id = await rated(10);
  for (const n of [0, 1, 10, 11]) await rate(`person ${n}`, id, 'NOT_USEFUL');
  const record = await Holding.begin(api, 'select 1 from consultations for no key update');
  const both = Promise.all([rate('person 12', id, 'NOT_USEFUL'), rate('person 2', id, 'NOT_USEFUL')]);
  await waiting(api, 2);
  await record.end();
  expect((await both).map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
  expect(await told(id)).toBe(2);
});

test('who changes her rating while figures are made anew stays in them as she was', async () => {
  const id = await rated(10);
  const last = await Holding.begin(
    api,
    'select 1 from ratings where comment_id = (select id from comments where public_id = $1) order by participant_id desc limit 1 for update',
    [id],
  );
  for (let n = 0; n < 5; n += 1) await rate(`person ${n}`, id, 'NOT_USEFUL');
  expect((await read('reader', id)).usefulness).toEqual({ people: 10, useful: 5 });
  await last.end();
});

test('who erases everything of hers has rated nothing', async () => {
  const id = await commentBy(api.as('hodan'), proposals[4] ?? '');
  await rate('leaving', id, 'USEFUL');
  await api.as('leaving').ask('mutation { makeReceipt { digits } }');
  await api.as('leaving').ask(erasingAll, { input: { key: crypto.randomUUID() } });
  expect(await api.rows('select 1 from ratings r join comments c on c.id = r.comment_id where c.public_id = $1', [id])).toEqual([]);
});
