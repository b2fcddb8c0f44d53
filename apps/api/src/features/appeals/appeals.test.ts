import { Api, type Caller } from '../../../test/api.js';
import {
  anAppeal,
  appealing,
  aSuspension,
  commentBy,
  deciding,
  hide,
  proposalBy,
  recommendations,
  restoring,
  slug,
  suspending,
} from '../../../test/given.js';

let api: Api;
let proposal: string;
let people = 0;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const reading = `query ($id: ID!) { comment(id: $id) { isHidden words { words }
  decision { kind rule reason may { appeal } appeal { id outcome answer words { words } may { decide } isOwnDecision } } } }`;
const queue = `query ($first: Int, $after: ID) { consultation(slug: "${slug}") { openAppeals appeals(first: $first, after: $after) { next
  appeals { id outcome answer words { words } may { decide } isOwnDecision decision { rule reason } comment { id words { words } author } proposal { id title { words } } } } } }`;
const decision = (appeal: string, changes = {}) => ({
  key: crypto.randomUUID(),
  appeal,
  outcome: 'OVERTURNED',
  reason: 'It names nobody indeed.',
  ...changes,
});
const again = (contribution: string) => ({ input: { key: crypto.randomUUID(), contribution, reason: 'A second look.' } });
const entries = (subject: string) => api.rows('select act, role, rule from audit.entries where subject = $1 order by number', [subject]);

/** Somebody new, whose comment the facilitator hid. */
async function hiddenBy(words = 'Her words.'): Promise<{ caller: Caller; comment: string }> {
  const caller = api.as(`author ${(people += 1)}`);
  const comment = await commentBy(caller, proposal, { words });
  await hide(await api.staff('facilitator'), comment, 'PERSONAL_DATA');
  return { caller, comment };
}

async function appealed() {
  const { caller, comment } = await hiddenBy();
  const { data } = await caller.ask(appealing, { input: anAppeal(comment) });
  return { caller, comment, appeal: data.appeal.id as string };
}

test('an author appeals once; staff read her words beside rule and reason, and others see nothing of it', async () => {
  const { caller, comment } = await hiddenBy();
  expect((await caller.ask(reading, { id: comment })).data.comment.decision).toMatchObject({ may: { appeal: true }, appeal: null });
  const { data } = await caller.ask(appealing, { input: anAppeal(comment, { words: 'It is my own town.' }) });
  expect(data.appeal).toMatchObject({ outcome: null, words: { words: 'It is my own town.', language: 'en' } });
  expect((await caller.ask(appealing, { input: anAppeal(comment) })).refusal).toBe('CONFLICT');
  expect((await caller.ask(reading, { id: comment })).data.comment.decision).toMatchObject({
    may: { appeal: false },
    appeal: { words: { words: 'It is my own town.' }, may: { decide: false } },
  });

  const organizer = await api.staff('organizer');
  const { consultation } = (await organizer.ask(queue, { first: 50 })).data;
  expect(consultation.appeals.appeals.find(({ id }: { id: string }) => id === data.appeal.id)).toMatchObject({
    outcome: null,
    words: { words: 'It is my own town.' },
    decision: { rule: 'PERSONAL_DATA', reason: 'A technical reason.' },
    comment: { id: comment, words: { words: 'Her words.' } },
    proposal: null,
    may: { decide: true },
    isOwnDecision: false,
  });
  expect((await api.as('reader').ask(reading, { id: comment })).data.comment).toEqual({ isHidden: true, words: null, decision: null });
  expect((await api.as('hodan').ask(reading, { id: comment })).data.comment.decision).toBeNull();
});

test('a proposal is appealed in the same way', async () => {
  const caller = api.as('proposer');
  const id = await proposalBy(caller);
  await hide(await api.staff('organizer'), id);
  const { data } = await caller.ask(appealing, { input: anAppeal(id) });
  const facilitator = await api.staff('facilitator');
  const asked = await facilitator.ask(
    'query ($id: ID!) { appeal(id: $id) { proposal { title { words } } comment { id } may { decide } } }',
    {
      id: data.appeal.id,
    },
  );
  expect(asked.data.appeal).toEqual({ proposal: { title: { words: 'A technical title' } }, comment: null, may: { decide: true } });
  expect((await facilitator.ask(deciding, { input: decision(data.appeal.id) })).data.decideAppeal.outcome).toBe('OVERTURNED');
  expect((await api.as('reader').ask('query ($id: ID!) { proposal(id: $id) { isHidden } }', { id })).data.proposal.isHidden).toBe(false);
});

test('the one who hid it may not answer the appeal', async () => {
  const { comment, appeal } = await appealed();
  const { refusal, details, words } = await (await api.staff('facilitator')).ask(deciding, { input: decision(appeal) });
  expect([refusal, details]).toEqual(['FORBIDDEN', { fault: 'OWN_DECISION' }]);
  expect(words).toContain('Somebody else');
  expect(await entries(comment)).toMatchObject([{ act: 'M03' }]);
});

test('an appeal that is granted brings the words back for everyone at once, and the author reads why', async () => {
  const { caller, comment, appeal } = await appealed();
  const organizer = await api.staff('organizer');
  const { data } = await organizer.ask(deciding, { input: decision(appeal) });
  expect(data.decideAppeal).toMatchObject({ outcome: 'OVERTURNED', answer: 'It names nobody indeed.', may: { decide: false } });

  expect((await api.as('reader').ask(reading, { id: comment })).data.comment).toMatchObject({
    isHidden: false,
    words: { words: 'Her words.' },
  });
  expect((await caller.ask(reading, { id: comment })).data.comment.decision).toMatchObject({
    kind: 'RESTORE',
    appeal: { outcome: 'OVERTURNED', answer: 'It names nobody indeed.' },
  });
  const events = await api.rows('select kind from events where comment_id = $1 order by number', [comment]);
  expect(events).toEqual([{ kind: 'comment.published' }, { kind: 'comment.hidden' }, { kind: 'comment.restored' }]);
  expect(await entries(comment)).toEqual([
    { act: 'M03', role: 'FACILITATOR', rule: 'PERSONAL_DATA' },
    { act: 'M12', role: 'ORGANIZER', rule: 'OVERTURNED' },
  ]);
});

test('an appeal that is not granted leaves it hidden, and the author reads why', async () => {
  const { caller, comment, appeal } = await appealed();
  await (await api.staff('organizer')).ask(deciding, { input: decision(appeal, { outcome: 'UPHELD', reason: 'It tells the street.' }) });
  expect((await caller.ask(reading, { id: comment })).data.comment).toMatchObject({
    isHidden: true,
    decision: { kind: 'HIDE', may: { appeal: false }, appeal: { outcome: 'UPHELD', answer: 'It tells the street.' } },
  });
  expect((await api.as('reader').ask(reading, { id: comment })).data.comment.words).toBeNull();
});

test('of fifty answers at once one counts', async () => {
  const { comment, appeal } = await appealed();
  const organizer = await api.staff('organizer');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      organizer.ask(deciding, { input: decision(appeal, { outcome: at % 2 ? 'UPHELD' : 'OVERTURNED' }) }),
    ),
  );
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  expect(answers.filter(({ refusal }) => refusal === 'CONFLICT')).toHaveLength(49);
  expect((await entries(comment)).length).toBe(2);
});

test('of many appeals at once one is kept', async () => {
  const { caller, comment } = await hiddenBy();
  const answers = await Promise.all(Array.from({ length: 10 }, () => caller.ask(appealing, { input: anAppeal(comment) })));
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  const kept = await api.rows('select 1 from appeals a join decisions d on d.id = a.decision_id where d.contribution_id = $1', [comment]);
  expect(kept).toHaveLength(1);
  const words = await api.rows(
    `select 1 from wordings w where w.parts->>'words' = 'It names nobody.' and not exists (select 1 from appeals where wording_id = w.id)`,
  );
  expect(words).toEqual([]);
});

test('what was shown again meanwhile needs no answer, and can be hidden and appealed anew', async () => {
  const { caller, comment, appeal } = await appealed();
  const facilitator = await api.staff('facilitator');
  const organizer = await api.staff('organizer');
  await facilitator.ask(restoring, again(comment));
  expect((await organizer.ask(deciding, { input: decision(appeal) })).refusal).toBe('CONFLICT');
  const { consultation } = (await organizer.ask(queue, { first: 50 })).data;
  expect(consultation.appeals.appeals.map(({ id }: { id: string }) => id)).not.toContain(appeal);
  expect((await caller.ask(appealing, { input: anAppeal(comment) })).refusal).toBe('FORBIDDEN');

  await hide(facilitator, comment);
  expect((await caller.ask(appealing, { input: anAppeal(comment) })).refusal).toBeUndefined();
});

test('nobody else may appeal, and nothing of an attempt is kept', async () => {
  const { caller, comment } = await hiddenBy();
  const visible = await commentBy(caller, proposal);
  for (const [who, contribution, code] of [
    [api.as('reader'), comment, 'NOT_SIGNED_IN'],
    [api.as('proposer'), comment, 'FORBIDDEN'],
    [await api.staff('facilitator'), comment, 'FORBIDDEN'],
    [caller, visible, 'FORBIDDEN'],
    [caller, proposal, 'FORBIDDEN'],
    [caller, crypto.randomUUID(), 'NOT_FOUND'],
  ] as const)
    expect((await who.ask(appealing, { input: anAppeal(contribution, { words: 'Of an attempt.' }) })).refusal).toBe(code);
  expect(await api.rows(`select 1 from wordings where parts->>'words' = 'Of an attempt.'`)).toEqual([]);
});

test('only staff read the queue and decide; for everyone else an appeal is not there', async () => {
  const { caller, appeal } = await appealed();
  for (const [who, code] of [
    [api.as('reader'), 'NOT_SIGNED_IN'],
    [caller, 'FORBIDDEN'],
  ] as const) {
    expect((await who.ask(deciding, { input: decision(appeal) })).refusal).toBe(code);
    expect((await who.ask(queue)).data.consultation).toMatchObject({ openAppeals: null, appeals: null });
    const asked = 'query ($id: ID!) { appeal(id: $id) { id } }';
    const [there, nowhere] = [await who.ask(asked, { id: appeal }), await who.ask(asked, { id: crypto.randomUUID() })];
    expect([there.refusal, there.words]).toEqual([nowhere.refusal, nowhere.words]);
  }
});

test('who is suspended may still appeal', async () => {
  const { caller, comment } = await hiddenBy();
  await (await api.staff('facilitator')).ask(suspending, { input: aSuspension(comment) });
  expect((await caller.ask(appealing, { input: anAppeal(comment) })).refusal).toBeUndefined();
});

test.each([
  [{ words: ' ' }, 'words', 'EMPTY'],
  [{ words: 'x'.repeat(2001) }, 'words', 'TOO_LONG'],
  [{ language: 'tlh' }, 'language', 'UNKNOWN'],
])('an appeal with %j is refused beside its field', async (changes, field, fault) => {
  const { caller, comment } = await hiddenBy();
  const { refusal, details } = await caller.ask(appealing, { input: anAppeal(comment, changes) });
  expect([refusal, details.field, details.fault]).toEqual(['INVALID_INPUT', field, fault]);
});

test('what its author takes back is nobody’s to judge any more, and its appeal is not shown', async () => {
  const { caller, comment, appeal } = await appealed();
  await caller.ask('mutation ($input: WithdrawInput!) { withdraw(input: $input) }', {
    input: { key: crypto.randomUUID(), contribution: comment },
  });
  const organizer = await api.staff('organizer');
  expect((await organizer.ask(deciding, { input: decision(appeal) })).refusal).toBe('NOT_FOUND');
  const { consultation } = (await organizer.ask(queue, { first: 50 })).data;
  expect(consultation.appeals.appeals.map(({ id }: { id: string }) => id)).not.toContain(appeal);
});

test('when a contribution is erased, so is what was said in appeal', async () => {
  const { caller, comment } = await appealed();
  const erased = await caller.ask('mutation ($input: EraseInput!) { erase(input: $input) }', {
    input: { key: crypto.randomUUID(), contribution: comment },
  });
  expect(erased.refusal).toBeUndefined();
  expect(
    await api.rows('select 1 from appeals a join decisions d on d.id = a.decision_id where d.contribution_id = $1', [comment]),
  ).toEqual([]);
});
