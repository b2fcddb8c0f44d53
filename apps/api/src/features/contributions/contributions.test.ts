import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  aSuspension,
  commentBy,
  commenting,
  erasing,
  hide,
  hiding,
  proposalBy,
  recommendations,
  slug,
  suspending,
  takingStance,
  undo,
  withdrawing,
} from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
  await commentBy(api.as('other'), proposal);
});
afterAll(() => api.stop());

const reading = `query ($id: ID!) { comment(id: $id) {
  kind author publishedOn isHidden publication isMine words { words } decision { rule reason } may { reply edit withdraw erase hide restore } } }`;
const read = async (who: Caller, id: string) => (await who.ask(reading, { id })).data.comment;
const editing = 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id kind words { words language } } }';
const edit = (comment: string, changes = {}) => ({
  input: { key: crypto.randomUUID(), comment, kind: 'FACT', language: 'en', words: 'Mended.', ...changes },
});
const on = (contribution: string) => ({ input: { key: crypto.randomUUID(), contribution } });
const callers = async (): Promise<Record<string, Caller>> => ({
  author: api.as('author'),
  'another participant': api.as('other'),
  'a stranger': api.as('reader'),
  'a facilitator': await api.staff('facilitator'),
  'an organizer': await api.staff('organizer'),
});

/** A comment by the author in a state, with a reply of somebody else below it. */
async function given(state: string): Promise<string> {
  const id = await commentBy(api.as('author'), proposal, { words: 'Words of the author.' });
  if (state === 'hidden') await hide(await api.staff('facilitator'), id);
  if (state === 'withdrawn') await undo(api.as('author'), withdrawing, id);
  if (state === 'erased') await undo(api.as('author'), erasing, id);
  return id;
}

const nothing = { reply: false, edit: false, withdraw: false, erase: false, hide: false, restore: false };
const written = 'Words of the author.';

test.each([
  ['author', 'published', written, { ...nothing, reply: true, edit: true, withdraw: true, erase: true }],
  ['another participant', 'published', written, { ...nothing, reply: true }],
  ['a stranger', 'published', written, { ...nothing, reply: true }],
  ['a facilitator', 'published', written, { ...nothing, hide: true }],
  ['an organizer', 'published', written, { ...nothing, hide: true }],
  ['author', 'hidden', written, { ...nothing, withdraw: true, erase: true }],
  ['another participant', 'hidden', undefined, nothing],
  ['a stranger', 'hidden', undefined, nothing],
  ['a facilitator', 'hidden', written, { ...nothing, restore: true }],
  ['an organizer', 'hidden', written, { ...nothing, restore: true }],
  ['author', 'withdrawn', written, { ...nothing, erase: true }],
  ['another participant', 'withdrawn', undefined, nothing],
  ['a stranger', 'withdrawn', undefined, nothing],
  ['a facilitator', 'withdrawn', undefined, nothing],
  ['an organizer', 'withdrawn', undefined, nothing],
  ['author', 'erased', undefined, nothing],
  ['another participant', 'erased', undefined, nothing],
  ['a stranger', 'erased', undefined, nothing],
  ['a facilitator', 'erased', undefined, nothing],
  ['an organizer', 'erased', undefined, nothing],
])('%s, before what is %s: what is read, what may be done', async (who, state, words, may) => {
  const comment = await read((await callers())[who] as Caller, await given(state));
  expect(comment.words?.words).toBe(words);
  expect(comment.may).toEqual(may);
});

test.each(['published', 'hidden', 'withdrawn'])('nobody but its author edits, withdraws or erases what is %s', async (state) => {
  const id = await given(state);
  const { author: _, ...others } = await callers();
  for (const [who, caller] of Object.entries(others)) {
    const refusal = who === 'a stranger' ? 'NOT_SIGNED_IN' : 'FORBIDDEN';
    expect((await caller.ask(editing, edit(id))).refusal).toBe(refusal);
    expect((await caller.ask(withdrawing, on(id))).refusal).toBe(refusal);
    expect((await caller.ask(erasing, on(id))).refusal).toBe(refusal);
  }
});

test('what was withdrawn is a stub without name, kind and day for everyone but its author; what was erased, for her too', async () => {
  const stub = { kind: null, author: null, publishedOn: null, isHidden: false, words: null, decision: null, isMine: false, may: nothing };
  const withdrawn = await given('withdrawn');
  const erased = await given('erased');
  const hiddenBefore = await given('hidden');
  await undo(api.as('author'), erasing, hiddenBefore);
  for (const caller of Object.values(await callers())) {
    expect(await read(caller, erased)).toEqual({ ...stub, publication: 'ERASED' });
    expect(await read(caller, hiddenBefore)).toEqual({ ...stub, publication: 'ERASED' });
  }
  const { author, ...others } = await callers();
  for (const caller of Object.values(others)) expect(await read(caller, withdrawn)).toEqual({ ...stub, publication: 'WITHDRAWN' });
  expect(await read(author as Caller, withdrawn)).toMatchObject({ isMine: true, publication: 'WITHDRAWN', publishedOn: expect.anything() });
});

test('what was hidden and then withdrawn is withdrawn, also for staff, who no longer read why it was hidden', async () => {
  const id = await given('hidden');
  await undo(api.as('author'), withdrawing, id);
  expect(await read(await api.staff('facilitator'), id)).toMatchObject({
    isHidden: false,
    publication: 'WITHDRAWN',
    words: null,
    decision: null,
  });
});

test.each(['withdrawn', 'erased'])('what was %s takes no reply and no decision, and the replies stay', async (state) => {
  const id = await commentBy(api.as('author'), proposal);
  const reply = await commentBy(api.as('other'), proposal, { parent: id, words: 'The reply stays.' });
  await undo(api.as('author'), state === 'erased' ? erasing : withdrawing, id);

  expect((await read(api.as('reader'), reply)).words.words).toBe('The reply stays.');
  const answer = await api.as('other').ask(commenting, { input: aComment(proposal, { parent: id }) });
  expect(answer.refusal).toBe('FORBIDDEN');
  const decision = { key: crypto.randomUUID(), contribution: id, rule: 'OFF_TOPIC', reason: 'Late.' };
  expect((await (await api.staff('facilitator')).ask(hiding, { input: decision })).refusal).toBe('FORBIDDEN');
});

test('a proposal that was withdrawn gives away nothing, takes neither comment nor stance, and its thread is still read', async () => {
  const id = await proposalBy(api.as('author'), { title: 'To be withdrawn', themes: ['justice'] });
  const below = await commentBy(api.as('other'), id, { words: 'Below it.' });
  await undo(api.as('author'), withdrawing, id);

  const asking = `query ($id: ID!) { proposal(id: $id) { title { words } problem { words } author publishedOn stages themes { code } publication
    stances { people } may { comment takeStance edit withdraw } thread { comments { id words { words } may { reply } } } } }`;
  for (const who of [api.as('reader'), await api.staff('facilitator')]) {
    expect((await who.ask(asking, { id })).data.proposal).toEqual({
      title: null,
      problem: null,
      author: null,
      publishedOn: null,
      stages: [],
      themes: [],
      publication: 'WITHDRAWN',
      stances: null,
      may: { comment: false, takeStance: false, edit: false, withdraw: false },
      thread: { comments: [{ id: below, words: { words: 'Below it.' }, may: { reply: false } }] },
    });
  }
  expect((await api.as('author').ask(asking, { id })).data.proposal.title.words).toBe('To be withdrawn');
  expect((await api.as('other').ask(commenting, { input: aComment(id) })).refusal).toBe('FORBIDDEN');
  const stance = { key: crypto.randomUUID(), proposal: id, kind: 'AGREE' };
  expect((await api.as('other').ask(takingStance, { input: stance })).refusal).toBe('FORBIDDEN');

  const filtered = 'query ($slug: String!) { consultation(slug: $slug) { proposals(theme: "justice") { proposals { id } } } }';
  const { proposals } = (await api.as('reader').ask(filtered, { slug })).data.consultation.proposals;
  expect(proposals.map((one: { id: string }) => one.id)).not.toContain(id);
});

test('counts leave out what was taken back, and the summary says in one figure how much that is', async () => {
  const id = await proposalBy(api.as('author'));
  const first = await commentBy(api.as('author'), id);
  const second = await commentBy(api.as('author'), id);
  await commentBy(api.as('other'), id, { parent: first });
  const organizer = await api.staff('organizer');
  const asking = `query ($id: ID!) { proposal(id: $id) { commentCount } brief(consultation: "${slug}") {
    takenBackCount hiddenCount commentCount proposals { id comments { isReplyToHidden } } } }`;
  const before = (await organizer.ask(asking, { id })).data;
  await undo(api.as('author'), withdrawing, first);
  await undo(api.as('author'), erasing, second);
  const after = (await organizer.ask(asking, { id })).data;

  expect(after.proposal.commentCount).toBe(before.proposal.commentCount - 2);
  expect(after.brief).toMatchObject({
    takenBackCount: before.brief.takenBackCount + 2,
    hiddenCount: before.brief.hiddenCount,
    commentCount: before.brief.commentCount - 2,
  });
  expect(after.brief.proposals.find((one: { id: string }) => one.id === id).comments).toEqual([{ isReplyToHidden: true }]);
});

test('in every phase, also when all is over, one may take back what one said, and not edit it', async () => {
  const [first, second] = [await given('published'), await given('published')];
  await api.rows(`update phases set ends_at = now() - interval '1 day'`);
  expect((await api.as('author').ask(editing, edit(first))).refusal).toBe('FORBIDDEN');
  await undo(api.as('author'), withdrawing, first);
  await undo(api.as('author'), erasing, second);
  await api.rows('update phases set ends_at = null');
  expect(await read(api.as('reader'), first)).toMatchObject({ publication: 'WITHDRAWN' });
});

test('who is suspended may still take back what she said', async () => {
  const suspended = api.as('suspended');
  const [first, second] = [await commentBy(suspended, proposal), await commentBy(suspended, proposal)];
  const { refusal } = await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(first) });
  expect(refusal).toBeUndefined();
  expect((await suspended.ask(editing, edit(first))).refusal).toBe('FORBIDDEN');
  await undo(suspended, withdrawing, first);
  await undo(suspended, erasing, second);
  expect(await read(api.as('reader'), second)).toMatchObject({ publication: 'ERASED' });
});

test('the same withdrawal sent twice is done once', async () => {
  const id = await given('published');
  const variables = on(id);
  expect((await api.as('author').ask(withdrawing, variables)).data).toEqual({ withdraw: true });
  expect((await api.as('author').ask(withdrawing, variables)).data).toEqual({ withdraw: true });
  expect((await api.as('author').ask(withdrawing, on(id))).refusal).toBe('FORBIDDEN');
  expect(await api.rows(`select 1 from events where comment_id = $1 and kind = 'comment.withdrawn'`, [id])).toHaveLength(1);
});

test('of editing, hiding, withdrawing and erasing at once, fifty times, one legal state is left', async () => {
  const facilitator = await api.staff('facilitator');
  const author = api.as('author');
  for (let round = 0; round < 50; round += 1) {
    const id = await given('published');
    const decision = { key: crypto.randomUUID(), contribution: id, rule: 'DANGER', reason: 'Because.' };
    const answers = await Promise.all([
      author.ask(editing, edit(id)),
      facilitator.ask(hiding, { input: decision }),
      author.ask(withdrawing, on(id)),
      author.ask(erasing, on(id)),
    ]);
    for (const { refusal } of answers) expect([undefined, 'CONFLICT', 'FORBIDDEN']).toContain(refusal);
    const [row] = await api.rows<{ publication: string; words: string | null; wordings: number; events: string[] }>(
      `select c.publication, w.parts->>'words' as words, (select array_agg(kind order by number) from events where comment_id = $1) as events
       from comments c left join wordings w on w.id = c.wording_id where c.public_id = $1`,
      [id],
    );
    const [edited, hidden, withdrawn, erased] = answers.map(({ refusal }) => refusal === undefined);
    expect(row?.publication).toBe(erased ? 'ERASED' : withdrawn ? 'WITHDRAWN' : 'PUBLISHED');
    expect(row?.words ?? null).toBe(erased ? null : edited ? 'Mended.' : written);
    const happened = [edited && 'edited', hidden && 'hidden', withdrawn && 'withdrawn', erased && 'erased'].filter(Boolean);
    expect(row?.events.toSorted()).toEqual(['comment.published', ...happened.map((kind) => `comment.${kind}`)].toSorted());
    expect(erased ? row?.events.at(-1) : 'comment.erased').toBe('comment.erased');
  }
  expect(
    await api.rows(
      `select 1 from wordings where parts->>'words' = $1 and id not in (select wording_id from comments where wording_id is not null)`,
      [written],
    ),
  ).toEqual([]);
});
