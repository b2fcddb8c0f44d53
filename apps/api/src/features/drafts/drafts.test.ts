import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { Api, type Caller } from '../../../test/api.js';
import { erasingAll, hide, proposalBy, recommendations, slug } from '../../../test/given.js';
import { VisitsJob } from '#features/visits/visits.job.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('anyone'));
});
afterAll(() => api.stop());

const keeping =
  'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { id keptUntil title problem words kind stages themes parent } }';
const reading = '{ drafts { id title words consultation { slug } proposal { id } } }';
const throwing = 'mutation ($input: ThrowDraftAwayInput!) { throwDraftAway(input: $input) }';
const aDraft = (changes: Record<string, unknown> = {}) => ({
  key: crypto.randomUUID(),
  consultation: slug,
  title: 'Half a thought',
  ...changes,
});

/** Somebody who takes part and has a receipt, and her receipt. */
async function withReceipt(name: string): Promise<{ caller: Caller; receipt: string }> {
  const caller = api.as(name);
  await proposalBy(caller);
  const { data } = await caller.ask('mutation { makeReceipt { digits } }');
  return { caller, receipt: data.makeReceipt.digits };
}
const keep = async (caller: Caller, changes: Record<string, unknown> = {}) =>
  (await caller.ask(keeping, { input: aDraft(changes) })).data.keepDraft;
const all = async (caller: Caller) => (await caller.ask(reading)).data.drafts;

describe('a draft', () => {
  it('is found again on another phone, by the receipt', async () => {
    const { caller, receipt } = await withReceipt('Amal');
    const kept = await keep(caller, { problem: 'What is wr', stages: ['TRANSIT'], themes: ['justice'] });
    expect(kept).toMatchObject({ title: 'Half a thought', problem: 'What is wr', stages: ['TRANSIT'], themes: ['justice'], words: '' });

    const other = api.as('the other phone of Amal');
    await other.ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt } });
    expect(await all(other)).toEqual([{ id: kept.id, title: 'Half a thought', words: '', consultation: { slug }, proposal: null }]);
  });

  it('of a comment knows what it answers', async () => {
    const { caller } = await withReceipt('Binta');
    await keep(caller, { consultation: undefined, proposal, title: undefined, words: 'I was th', kind: 'EXPERIENCE' });
    expect(await all(caller)).toEqual([expect.objectContaining({ words: 'I was th', proposal: { id: proposal } })]);
  });

  it('takes the place of the one she goes on with', async () => {
    const { caller } = await withReceipt('Chidi');
    const { id } = await keep(caller);
    expect(await keep(caller, { draft: id, title: 'A whole thought' })).toMatchObject({ id, title: 'A whole thought' });
    expect(await all(caller)).toHaveLength(1);
  });

  it('is kept once, however often it is sent', async () => {
    const { caller } = await withReceipt('Dalia');
    const input = aDraft();
    const sent = await Promise.all([1, 2, 3].map(() => caller.ask(keeping, { input })));
    expect(new Set(sent.map(({ data }) => data.keepDraft.id)).size).toBe(1);
    expect(await all(caller)).toHaveLength(1);
  });

  it('is thrown away for good, and that can be said twice', async () => {
    const { caller } = await withReceipt('Esra');
    const { id } = await keep(caller);
    for (let times = 0; times < 2; times += 1)
      expect((await caller.ask(throwing, { input: { key: crypto.randomUUID(), draft: id } })).data).toEqual({ throwDraftAway: true });
    expect(await all(caller)).toEqual([]);
    expect(await api.rows('select 1 from drafts where id = $1', [id])).toEqual([]);
  });

  it('is nobody else’s to read, to replace or to throw away', async () => {
    const { caller } = await withReceipt('Fatou');
    const { id } = await keep(caller);
    const { caller: other } = await withReceipt('somebody else');
    expect((await other.ask('query ($id: ID!) { draft(id: $id) { title } }', { id })).refusal).toBe('NOT_FOUND');
    expect((await keep(other, { draft: id, title: 'Mine now' })).id).not.toBe(id);
    await other.ask(throwing, { input: { key: crypto.randomUUID(), draft: id } });
    expect(await all(caller)).toEqual([expect.objectContaining({ id, title: 'Half a thought' })]);
  });

  it.each([
    ['somebody on a borrowed phone without a receipt', () => proposalBy(api.as('Gul')).then(() => api.as('Gul')), 'FORBIDDEN'],
    ['a facilitator', () => api.staff('facilitator'), 'FORBIDDEN'],
    ['a stranger', () => Promise.resolve(api.as('nobody')), 'NOT_SIGNED_IN'],
  ])('is not kept for %s', async (_, come, refusal) => {
    expect(await (await come()).ask(keeping, { input: aDraft() })).toMatchObject({ refusal });
  });

  it('is kept for somebody whose phone is her own, without a receipt', async () => {
    const caller = api.as('Hiwot');
    await proposalBy(caller);
    await caller.ask('mutation { keepVisit(isOwnPhone: true) }');
    expect(await keep(caller)).toMatchObject({ title: 'Half a thought' });
    expect(await all(caller)).toHaveLength(1);
  });

  it('is shown on her own phone only when she has proved that it is she', async () => {
    const { caller } = await withReceipt('Ines');
    await caller.ask('mutation { keepVisit(isOwnPhone: true) }');
    await keep(caller);
    await api.rows('update visits set proved_at = null');
    expect((await caller.ask(reading)).refusal).toBe('PROVE');
  });

  it('is one of twenty at most', async () => {
    const { caller } = await withReceipt('Jamila');
    for (let times = 0; times < 20; times += 1) await keep(caller);
    expect(await caller.ask(keeping, { input: aDraft() })).toMatchObject({
      refusal: 'INVALID_INPUT',
      details: { field: 'draft', fault: 'TOO_MANY', limit: 20 },
    });
  });

  it('that is longer than any text may be is refused', async () => {
    const { caller } = await withReceipt('Kofi');
    expect(await caller.ask(keeping, { input: aDraft({ problem: 'x'.repeat(70_000) }) })).toMatchObject({
      details: { field: 'problem', fault: 'TOO_LONG' },
    });
  });

  it('tells nothing more of a proposal than its page does', async () => {
    const { caller } = await withReceipt('Lin');
    const hidden = await proposalBy(api.as('author'), { title: 'Soon hidden' });
    await keep(caller, { consultation: undefined, proposal: hidden, title: undefined, words: 'W' });
    await hide(await api.staff('facilitator'), hidden);
    const { data } = await caller.ask('{ drafts { proposal { title { words } } } }');
    expect(data.drafts).toEqual([{ proposal: { title: null } }]);
  });
});

test('the database alone holds no word of a draft, and nothing that leads from it to her', async () => {
  const { caller } = await withReceipt('Mona');
  await keep(caller, { title: 'Unsealed words', problem: 'Unsealed words' });
  const [row] = await api.rows<Record<string, unknown>>('select * from drafts order by kept_on desc limit 1');
  expect(Object.keys(row ?? {}).toSorted()).toEqual(['id', 'kept_on', 'person_mark', 'sealed']);
  const dump = JSON.stringify(await api.rows(`select id, encode(person_mark, 'escape'), encode(sealed, 'escape') from drafts`));
  expect(dump).not.toContain('Unsealed');
  const people = await api.rows<{ id: string }>('select id from people');
  for (const { id } of people) expect(dump).not.toContain(id);
});

test('a draft is gone after seven days, with whoever is forgotten, and with all she erases', async () => {
  const { caller } = await withReceipt('Nadia');
  const old = await keep(caller, { title: 'Old' });
  const young = await keep(caller, { title: 'Young' });
  await api.rows(`update drafts set kept_on = current_date - 8 where id = $1`, [old.id]);
  await api.rows(`update drafts set kept_on = current_date - 6 where id = $1`, [young.id]);
  expect((await all(caller)).map(({ id }: { id: string }) => id)).toEqual([young.id]);

  const own = api.as('her own phone');
  await proposalBy(own);
  await own.ask('mutation { keepVisit(isOwnPhone: true) }');
  const hers = await keep(own);
  await own.ask('mutation { leave }');
  await api.app.get(VisitsJob).forget();
  const left = (await api.rows<{ id: string }>('select id from drafts')).map(({ id }) => id);
  expect(left).not.toContain(old.id);
  expect(left).not.toContain(hers.id);
  expect(left).toContain(young.id);

  expect((await caller.ask(erasingAll, { input: { key: crypto.randomUUID() } })).data).toEqual({ eraseAll: true });
  expect(await api.rows('select 1 from drafts where id = $1', [young.id])).toEqual([]);
  expect(await api.rows('select 1 from keys where result = $1', [young.id])).toEqual([]);
});

test('what is kept about her tells her drafts', async () => {
  const { caller } = await withReceipt('Olga');
  await keep(caller, { title: 'In the file' });
  expect(await (await caller.get('/files/en/mine.txt')).text()).toContain('In the file');
});
