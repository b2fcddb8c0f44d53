import { ThreadSort } from '@baraza/shared/vocabularies';
import { Api } from '../../../test/api.js';
import { commentBy, hide, proposalBy, recommendations } from '../../../test/given.js';
import { deepThread, longThread } from '../../../test/long-thread.js';
import { levelOf, pageStatement } from './levels.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

type Comment = { readonly id: string; readonly parentId: string | null; readonly replyCount: number; readonly kind: string | null };
type Page = {
  readonly ancestors: readonly Comment[];
  readonly comments: readonly Comment[];
  readonly previous: string | null;
  readonly next: string | null;
};

const reading = `query ($id: ID!, $sort: ThreadSort = OLDEST, $kind: CommentKind, $since: Int, $first: Int, $after: ID, $before: ID, $around: ID, $parent: ID) {
  proposal(id: $id) { thread(sort: $sort, kind: $kind, since: $since, first: $first, after: $after, before: $before, around: $around, parent: $parent) {
    previous next ancestors { id } comments { id parentId replyCount kind number parent { id } } } } }`;
const page = async (id: string, asked = {}): Promise<Page> => (await api.as('reader').ask(reading, { id, ...asked })).data.proposal.thread;
const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id);
const say = (proposal: string, parent: string | null = null, more = {}) => commentBy(api.as('amina'), proposal, { parent, ...more });

/** Reads a level to its end, and every level below it of which a page did not show all. */
async function walk(id: string, asked: object, parent: string | null, read: string[]): Promise<void> {
  for (let after: string | null = null, isFirst = true; isFirst || after; isFirst = false) {
    const { comments, next }: Page = await page(id, { ...asked, parent, after });
    read.push(...ids(comments));
    for (const comment of comments) {
      const shown = comments.filter(({ parentId }) => parentId === comment.id);
      if (shown.length < comment.replyCount) await rest(id, asked, comment, ids(shown), read);
    }
    after = next;
  }
}

async function rest(id: string, asked: object, parent: Comment, shown: readonly string[], read: string[]): Promise<void> {
  const below: string[] = [];
  await walk(id, asked, parent.id, below);
  read.push(...below.filter((one) => !shown.includes(one) && !read.includes(one)));
}

test('a short discussion is read whole on its first page, however deep it goes', async () => {
  const [proposal = ''] = proposals;
  const chain: string[] = [];
  for (let depth = 0; depth < 6; depth += 1) chain.push(await say(proposal, chain.at(-1)));
  const other = await say(proposal);
  const answer = await say(proposal, chain[0]);
  expect(ids((await page(proposal)).comments)).toEqual([...chain, answer, other]);
});

test.each(Object.values(ThreadSort))('sorted %s, every comment of a long discussion is read, and none twice', async (sort) => {
  const [, proposal = ''] = proposals;
  if ((await page(proposal)).comments.length === 0) await longThread(api, proposal, await say(proposals[0] ?? ''), 130);
  const read: string[] = [];
  await walk(proposal, { sort, first: 20 }, null, read);
  expect(new Set(read).size).toBe(130);
  expect(read).toHaveLength(130);
});

test('pages lead back the way they came', async () => {
  const [, proposal = ''] = proposals;
  const first = await page(proposal, { first: 20 });
  const second = await page(proposal, { first: 20, after: first.next });
  expect(first.previous).toBeNull();
  const back = await page(proposal, { first: 20, before: second.previous });
  expect(back.next).toBe(first.next);
  expect(ids(first.comments)).toEqual(expect.arrayContaining(ids(back.comments)));
});

test('a comment deep in a discussion is found at once, below what it answers and among its siblings', async () => {
  const [, , proposal = ''] = proposals;
  const chain: string[] = [];
  for (let depth = 0; depth < 10; depth += 1) chain.push(await say(proposal, chain.at(-1)));
  const siblings: string[] = [];
  for (let n = 0; n < 6; n += 1) siblings.push(await say(proposal, chain.at(-1)));
  const found = await page(proposal, { around: siblings[3] });
  expect(ids(found.ancestors)).toEqual(chain.slice(-8));
  expect(ids(found.comments)).toEqual(siblings.slice(1));
  expect([found.previous, found.next]).toEqual([siblings[1], null]);
  expect((await page(proposal, { around: siblings[2] })).previous).toBeNull();
});

test('on the smallest page too stands the comment somebody was led to, with no gap before it', async () => {
  const proposal = await proposalBy(api.as('amina'));
  const siblings: string[] = [];
  for (let n = 0; n < 5; n += 1) siblings.push(await say(proposal));
  for (let n = 0; n < 3; n += 1) await say(proposal, siblings[2]);
  for (const [first, before] of [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 2],
  ] as const) {
    const found = await page(proposal, { around: siblings[3], first });
    expect(ids(found.comments).slice(0, before + 1)).toEqual(siblings.slice(3 - before, 4));
    expect(found.previous).toBe(siblings[3 - before]);
    expect(found.comments.length).toBeLessThanOrEqual(first);
  }
});

test('a discussion goes as deep as people lead it, and who wrote at its top knows that she was answered', async () => {
  const proposal = await proposalBy(api.as('amina'));
  const top = await say(proposal);
  const own = await deepThread(api, top, 2000);
  const keepsHistory = async () =>
    (await api.as('amina').ask('query ($id: ID!) { myContribution(id: $id) { keepsHistory } }', { id: top })).data.myContribution
      .keepsHistory;
  expect(await keepsHistory()).toBe(false);
  const deepest = await commentBy(api.as('hodan'), proposal, { parent: own });
  expect(ids((await page(proposal, { around: deepest })).ancestors).at(-1)).toBe(own);
  expect(await keepsHistory()).toBe(true);
});

test.each([
  ['nobody has written', crypto.randomUUID()],
  ['stands below another proposal', ''],
  ['has no id at all', "' or true"],
])('where a comment is asked for that %s, the discussion begins at its beginning', async (_, around) => {
  const [one = '', , proposal = ''] = proposals;
  const elsewhere = (await page(one)).comments[0]?.id;
  expect((await page(proposal, { around: around || elsewhere })).comments).toEqual((await page(proposal)).comments);
});

test('the newest stand first, and what answers them in the order it was said', async () => {
  const [, , , proposal = ''] = proposals;
  const [one, two] = [await say(proposal), await say(proposal)];
  const answers = [await say(proposal, one), await say(proposal, one)];
  expect(ids((await page(proposal, { sort: 'NEWEST' })).comments)).toEqual([two, one, ...answers]);
});

test('one kind is read by itself, with what each comment answers; a stub is of no kind', async () => {
  const [, , , proposal = ''] = proposals;
  const parent = await say(proposal);
  const asked = await say(proposal, parent, { kind: 'QUESTION' });
  const again = await say(proposal, null, { kind: 'QUESTION' });
  const { comments } = await page(proposal, { kind: 'QUESTION' });
  expect(comments).toMatchObject([
    { id: asked, parent: { id: parent } },
    { id: again, parent: null },
  ]);
  await hide(await api.staff('facilitator'), again);
  expect(ids((await page(proposal, { kind: 'QUESTION' })).comments)).toEqual([asked]);
});

test('what was said since an event is read by itself, the oldest first', async () => {
  const [, , , proposal = ''] = proposals;
  const { data } = await api.as('reader').ask('query ($id: ID!) { proposal(id: $id) { consultation { lastEvent } } }', { id: proposal });
  const since = data.proposal.consultation.lastEvent as number;
  const [one] = (await page(proposal)).comments;
  const fresh = [await say(proposal, one?.id), await say(proposal)];
  expect(ids((await page(proposal, { since })).comments)).toEqual(fresh);
  expect(ids((await page(proposal, { since, kind: 'FACT' })).comments)).toEqual(fresh);
});

test('who has spoken less, in a language heard less, stands first among those not heard yet', async () => {
  const proposal = proposals[4] ?? '';
  const loud: string[] = [];
  for (let n = 0; n < 12; n += 1) loud.push(await say(proposal));
  const quiet = await commentBy(api.as('hodan'), proposal);
  const rare = await commentBy(api.as('yusuf'), proposal, { language: 'ti', words: 'ሰላም' });
  const answered = loud[0] ?? '';
  await say(proposal, answered);
  const order = ids((await page(proposal, { sort: 'UNHEARD', first: 50 })).comments.filter(({ parentId }) => parentId === null));
  expect(order.indexOf(rare)).toBeLessThan(order.indexOf(quiet));
  expect(order.indexOf(quiet)).toBeLessThan(order.indexOf(loud[6] ?? ''));
  await hide(await api.staff('facilitator'), rare);
  expect((await page(proposal, { sort: 'UNHEARD', first: 50 })).comments.at(-1)?.id).toBe(rare);
});

test('no page of a long discussion looks at more of it than a page of a short one', async () => {
  const [short = '', proposal = ''] = proposals;
  await longThread(api, proposal, (await page(short)).comments[0]?.id ?? '', 6000);
  const [ends] = await api.rows<Record<'id' | 'last' | 'deep', string>>(
    `select p.id, (select c.public_id from comments c where c.proposal_id = p.id and depth = 0 order by id desc offset 20 limit 1) as last,
       (select c.public_id from comments c where c.proposal_id = p.id and depth = 5 order by id desc limit 1) as deep from proposals p where p.public_id = $1`,
    [proposal],
  );
  for (const sort of Object.values(ThreadSort))
    for (const where of [
      {},
      { after: ends?.last },
      { before: ends?.last },
      { around: ends?.deep },
      { parent: ends?.deep },
      { kind: 'FACT' as const },
    ]) {
      const level = levelOf({ sort, first: 30, ...where });
      const values = ['en', ends?.id, 30, where.after ?? where.before ?? where.around, where.parent, ...(level.filter ? [where.kind] : [])];
      const [{ plan } = { plan: [] }] = (
        await api.rows<{ 'QUERY PLAN': unknown[] }>(`explain (analyze, buffers, format json) ${pageStatement(level)}`, values)
      ).map((row) => ({ plan: row['QUERY PLAN'] as { Plan: Record<string, number> }[] }));
      expect(plan[0]?.Plan['Shared Hit Blocks']).toBeLessThan(1500);
      expect(JSON.stringify(plan)).not.toMatch(/"Seq Scan","[^}]*"Relation Name":"(comments|places)"/);
    }
});
