import { Api } from '../../../test/api.js';
import {
  aComment,
  aProposal,
  aSuspension,
  commentBy,
  commenting,
  lifting,
  proposing,
  recommendations,
  slug,
  suspending,
  takingStance,
} from '../../../test/given.js';

let api: Api;
let proposal: string;
let people = 0;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const startingAfresh = 'mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }';
const editing = 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }';
const me = `{ consultation(slug: "${slug}") { me { pseudonym suspendedUntil suspensionReason } may { propose } } }`;
const list = `query ($first: Int, $after: ID) { consultation(slug: "${slug}") { suspensions(first: $first, after: $after) {
  suspensions { id pseudonym until reason may { lift } } next } } }`;

/** Somebody new, with a comment of hers. */
async function writer() {
  const caller = api.as(`writer ${(people += 1)}`);
  return { caller, comment: await commentBy(caller, proposal) };
}

const suspend = async (contribution: string, changes = {}) => {
  const { data, refusal } = await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(contribution, changes) });
  if (refusal) throw new Error(refusal);
  return data.suspend;
};
const entries = (subject: string) => api.rows('select act, role, rule from audit.entries where subject = $1 order by number', [subject]);

test('who is suspended may write nothing, is told until when and why, and reads on', async () => {
  const { caller, comment } = await writer();
  const { until } = await suspend(comment, { reason: 'Threats in two comments.' });
  const key = () => crypto.randomUUID();

  for (const [mutation, input] of [
    [commenting, aComment(proposal)],
    [commenting, aComment(proposal, { parent: comment })],
    [proposing, aProposal()],
    [takingStance, { key: key(), proposal, kind: 'AGREE' }],
    [startingAfresh, { key: key(), consultation: slug }],
    [editing, { key: key(), comment, kind: 'FACT', language: 'en', words: 'Changed.' }],
  ] as const) {
    const { refusal, details, words } = await caller.ask(mutation, { input });
    expect([refusal, details]).toEqual(['FORBIDDEN', { fault: 'SUSPENDED', until, reason: 'Threats in two comments.' }]);
    expect(words).toContain(until);
    expect(words).toContain('Threats in two comments.');
  }
  const { data } = await caller.ask(me);
  expect(data.consultation).toMatchObject({
    me: { suspendedUntil: until, suspensionReason: 'Threats in two comments.' },
    may: { propose: false },
  });
  expect((await caller.ask('query ($id: ID!) { comment(id: $id) { isMine words { words } } }', { id: comment })).data.comment.isMine).toBe(
    true,
  );
});

test('the last day is said in the language of whoever reads', async () => {
  const arabic = api.as('arabic', 'ar');
  const comment = await commentBy(arabic, proposal);
  await suspend(comment);
  const { words, details } = await arabic.ask(commenting, { input: aComment(proposal) });
  expect(details).toHaveProperty('until', expect.stringMatching(/\p{Script=Arabic}/u));
  expect(words).toMatch(/\p{Script=Arabic}/u);
});

test('it holds under every pseudonym she has taken, and facilitators cannot tell that they are one', async () => {
  const { caller, comment } = await writer();
  await caller.ask(startingAfresh, { input: { key: crypto.randomUUID(), consultation: slug } });
  const fresh = await commentBy(caller, proposal);
  await suspend(comment);
  expect((await caller.ask(commenting, { input: aComment(proposal) })).details.fault).toBe('SUSPENDED');

  const { refusal, data } = await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(fresh) });
  expect([refusal, data?.suspend.may.lift]).toEqual([undefined, true]);
});

test('others write on, and so does she once it is lifted', async () => {
  const { caller, comment } = await writer();
  const { id } = await suspend(comment);
  await commentBy((await writer()).caller, proposal);

  const organizer = await api.staff('organizer');
  const input = { key: crypto.randomUUID(), suspension: id };
  expect((await organizer.ask(lifting, { input })).data.lift).toEqual({ id, may: { lift: false } });
  expect((await organizer.ask(lifting, { input })).refusal).toBeUndefined();
  await commentBy(caller, proposal);
  expect((await caller.ask(me)).data.consultation.me).toMatchObject({ suspendedUntil: null, suspensionReason: null });
  expect((await organizer.ask(lifting, { input: { ...input, key: crypto.randomUUID() } })).refusal).toBe('CONFLICT');
  expect(await entries(id)).toEqual([
    { act: 'M09', role: 'FACILITATOR', rule: null },
    { act: 'M11', role: 'ORGANIZER', rule: null },
  ]);
});

test('it ends by itself', async () => {
  const { caller, comment } = await writer();
  const { id } = await suspend(comment);
  await api.rows(`update suspensions set ends_at = now() - interval '1 second' where public_id = $1`, [id]);
  await commentBy(caller, proposal);
  const { data } = await (await api.staff('facilitator')).ask(list, { first: 50 });
  expect(data.consultation.suspensions.suspensions.map((one: { id: string }) => one.id)).not.toContain(id);
});

test.each([0, -1, 8, 30])('%s days is no number of days a facilitator may choose', async (days) => {
  const { comment } = await writer();
  const { refusal, details } = await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(comment, { days }) });
  expect([refusal, details.field]).toEqual(['INVALID_INPUT', 'days']);
});

test('without an end only an organizer may suspend', async () => {
  const { caller, comment } = await writer();
  const input = aSuspension(comment, { days: null });
  expect((await (await api.staff('facilitator')).ask(suspending, { input })).refusal).toBe('FORBIDDEN');
  const { data } = await (await api.staff('organizer')).ask(suspending, { input: { ...input, key: crypto.randomUUID() } });
  expect(data.suspend.until).toBeNull();
  const { details, words } = await caller.ask(commenting, { input: aComment(proposal) });
  expect(details).toEqual({ fault: 'SUSPENDED', reason: 'A technical reason.' });
  expect(words).toContain('until further notice');
  expect(await entries(data.suspend.id)).toMatchObject([{ act: 'M10', role: 'ORGANIZER' }]);
});

test('nobody but staff may suspend, lift or read who is suspended, and no attempt is in the log', async () => {
  const { comment } = await writer();
  const [before] = await api.rows<{ count: string }>('select count(*) from audit.entries');
  const known = await suspend(comment);
  for (const [who, code] of [
    ['reader', 'NOT_SIGNED_IN'],
    ['writer 1', 'FORBIDDEN'],
  ] as const) {
    expect((await api.as(who).ask(suspending, { input: aSuspension(comment) })).refusal).toBe(code);
    expect((await api.as(who).ask(lifting, { input: { key: crypto.randomUUID(), suspension: known.id } })).refusal).toBe(code);
    const { refusal, data } = await api.as(who).ask(list);
    expect([refusal, data.consultation.suspensions]).toEqual(['FORBIDDEN', null]);
  }
  const [after] = await api.rows<{ count: string }>('select count(*) from audit.entries');
  expect(Number(after?.count) - Number(before?.count)).toBe(1);
});

test('a recommendation has no author to suspend', async () => {
  expect((await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(proposal) })).refusal).toBe('FORBIDDEN');
});

test('of many who suspend the same participant at once, one does', async () => {
  const { comment } = await writer();
  const staff = [await api.staff('facilitator'), await api.staff('organizer')];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => (staff[at % 2] ?? staff[0])?.ask(suspending, { input: aSuspension(comment) })),
  );
  expect(answers.filter((answer) => !answer?.refusal)).toHaveLength(1);
  expect(answers.filter((answer) => answer?.refusal === 'CONFLICT')).toHaveLength(19);
});

test('the list goes on by pages, the newest first', async () => {
  const facilitator = await api.staff('facilitator');
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await facilitator.ask(list, { first: 2, after });
    const page: { suspensions: { id: string }[]; next: string | null } = data.consultation.suspensions;
    seen.push(...page.suspensions.map(({ id }) => id));
    after = page.next;
  } while (after);
  const held = await api.rows<{ public_id: string }>(
    'select public_id from suspensions where lifted_on is null and (ends_at is null or ends_at > now()) order by id desc',
  );
  expect(seen).toEqual(held.map(({ public_id }) => public_id));
});
