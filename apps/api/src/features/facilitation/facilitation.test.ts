import { Api } from '../../../test/api.js';
import { commentBy, hide, hiding, proposalBy, recommendations, restoring, undo, withdrawing } from '../../../test/given.js';
import { Holding, waiting } from '../../../test/holding.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const readingComment =
  'query ($id: ID!) { comment(id: $id) { kind author isHidden words { words } decision { rule reason } may { reply hide restore } } }';
const readingProposal = `query ($id: ID!) { proposal(id: $id) {
  isHidden author stages themes { code } title { words } problem { words } change { words } decision { rule } may { comment takeStance hide restore } } }`;
const input = (contribution: string, changes = {}) => ({
  input: { key: crypto.randomUUID(), contribution, rule: 'OFF_TOPIC', reason: 'Because.', ...changes },
});

test('a hidden comment is the same stub for every reader but its author, whatever the rule', async () => {
  const stubs = [];
  for (const rule of ['PERSONAL_DATA', 'HATE_OR_THREAT', 'DANGER', 'ADVERTISING', 'OFF_TOPIC']) {
    const id = await commentBy(api.as('amina'), proposal);
    await hide(await api.staff('facilitator'), id, rule);
    stubs.push(
      (await api.as('reader').ask(readingComment, { id })).data.comment,
      (await api.as('hodan').ask(readingComment, { id })).data.comment,
    );
  }
  expect(new Set(stubs.map((stub) => JSON.stringify(stub))).size).toBe(1);
  expect(stubs[0]).toMatchObject({ kind: null, author: null, words: null, isHidden: true, decision: null });
});

test('a hidden proposal gives away neither words nor author nor themes, and its thread is closed', async () => {
  const id = await proposalBy(api.as('amina'));
  const comment = await commentBy(api.as('hodan'), id);
  await hide(await api.staff('facilitator'), id);

  expect((await api.as('reader').ask(readingProposal, { id })).data.proposal).toEqual({
    isHidden: true,
    author: null,
    stages: [],
    themes: [],
    title: null,
    problem: null,
    change: null,
    decision: null,
    may: { comment: false, takeStance: false, hide: false, restore: false },
  });
  expect((await api.as('reader').ask(readingComment, { id: comment })).data.comment.words).toBeNull();
});

test('a facilitator still reads what is hidden, with the rule and the reason', async () => {
  const id = await commentBy(api.as('amina'), proposal, { words: 'Kept for her eyes.' });
  const facilitator = await api.staff('facilitator');
  await facilitator.ask(hiding, input(id, { rule: 'PERSONAL_DATA', reason: 'It names a person.' }));

  expect((await facilitator.ask(readingComment, { id })).data.comment).toMatchObject({
    words: { words: 'Kept for her eyes.' },
    decision: { rule: 'PERSONAL_DATA', reason: 'It names a person.' },
    may: { hide: false, restore: true },
  });
});

test('the author still reads what was hidden of hers, with the rule and the reason, and nothing of who decided', async () => {
  const id = await commentBy(api.as('amina'), proposal, { words: 'Her own words.' });
  const own = await proposalBy(api.as('amina'), { title: 'Her own title' });
  const facilitator = await api.staff('facilitator');
  await facilitator.ask(hiding, input(id, { rule: 'PERSONAL_DATA', reason: 'It names a person.' }));
  await facilitator.ask(hiding, input(own));

  expect((await api.as('amina').ask(readingComment, { id })).data.comment).toMatchObject({
    isHidden: true,
    words: { words: 'Her own words.' },
    decision: { rule: 'PERSONAL_DATA', reason: 'It names a person.' },
    may: { reply: false, hide: false, restore: false },
  });
  expect((await api.as('amina').ask(readingProposal, { id: own })).data.proposal).toMatchObject({
    title: { words: 'Her own title' },
    decision: { rule: 'OFF_TOPIC' },
  });
});

test('hiding and showing again are each written to the log, and what was refused is not', async () => {
  const id = await commentBy(api.as('amina'), proposal);
  const entries = () => api.rows('select act, role, rule from audit.entries where subject = $1 order by number', [id]);
  const facilitator = await api.staff('facilitator');
  await api.as('amina').ask(hiding, input(id));
  await facilitator.ask(restoring, { input: { key: crypto.randomUUID(), contribution: id, reason: 'Not hidden.' } });
  expect(await entries()).toEqual([]);

  const { input: hidden } = input(id, { rule: 'DANGER' });
  await facilitator.ask(hiding, { input: hidden });
  await facilitator.ask(hiding, { input: hidden });
  await (await api.staff('organizer')).ask(restoring, { input: { key: crypto.randomUUID(), contribution: id, reason: 'Again.' } });
  expect(await entries()).toEqual([
    { act: 'M03', role: 'FACILITATOR', rule: 'DANGER' },
    { act: 'M04', role: 'ORGANIZER', rule: null },
  ]);
});

test('a restored comment is as it was', async () => {
  const id = await commentBy(api.as('amina'), proposal, { words: 'As it was.' });
  const before = (await api.as('reader').ask(readingComment, { id })).data;
  const facilitator = await api.staff('facilitator');
  await hide(facilitator, id);
  const { data } = await facilitator.ask(restoring, { input: { key: crypto.randomUUID(), contribution: id, reason: 'It was a mistake.' } });

  expect(data.restoreContribution).toMatchObject({ kind: 'RESTORE', rule: null });
  expect((await api.as('reader').ask(readingComment, { id })).data).toEqual(before);
});

test.each(['reader', 'amina'])('%s may hide nothing', async (who) => {
  const id = await commentBy(api.as('amina'), proposal);
  const { refusal } = await api.as(who).ask(hiding, input(id));
  expect(refusal).toBe(who === 'reader' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
  expect((await api.as('reader').ask(readingComment, { id })).data.comment.isHidden).toBe(false);
});

test('of two facilitators who decide at once, one is told that something changed', async () => {
  const id = await commentBy(api.as('amina'), proposal);
  const facilitator = await api.staff('facilitator');
  const organizer = await api.staff('organizer');
  const answers = await Promise.all([facilitator.ask(hiding, input(id)), organizer.ask(hiding, input(id))]);

  const refusals = answers.map(({ refusal }) => refusal).filter(Boolean);
  expect(refusals).toHaveLength(1);
  expect(['CONFLICT', 'FORBIDDEN']).toContain(refusals[0]);
  expect(await api.rows('select 1 from decisions where contribution_id = $1', [id])).toHaveLength(1);
});

test('of hiding and withdrawing at once, each counts or is told so, and nobody reads the words', async () => {
  const facilitator = await api.staff('facilitator');
  for (let round = 0; round < 10; round += 1) {
    const id = await commentBy(api.as('amina'), proposal);
    const answers = await Promise.all([
      facilitator.ask(hiding, input(id)),
      api.as('amina').ask(withdrawing, { input: { key: crypto.randomUUID(), contribution: id } }),
    ]);
    expect(answers[1]?.refusal).toBeUndefined();
    expect([undefined, 'CONFLICT', 'FORBIDDEN']).toContain(answers[0]?.refusal);
    const [entry] = await api.rows<{ count: number }>('select count(*)::int as count from audit.entries where subject = $1', [id]);
    expect(entry?.count).toBe(answers[0]?.refusal ? 0 : 1);
    expect((await api.as('reader').ask(readingComment, { id })).data.comment).toMatchObject({
      words: null,
      isHidden: false,
      decision: null,
    });
  }
});

test('a decision needs a reason', async () => {
  const id = await commentBy(api.as('amina'), proposal);
  const { refusal, details } = await (await api.staff('facilitator')).ask(hiding, input(id, { reason: ' ' }));
  expect([refusal, details.field, details.fault]).toEqual(['INVALID_INPUT', 'reason', 'EMPTY']);
});

test('what never was cannot be hidden, and looks like it', async () => {
  const facilitator = await api.staff('facilitator');
  expect((await facilitator.ask(hiding, input(crypto.randomUUID()))).refusal).toBe('NOT_FOUND');
  expect((await facilitator.ask(hiding, input('x'))).refusal).toBe('NOT_FOUND');
});

test.each([
  ['a proposal is hidden', 'proposals', async (id: string) => hide(await api.staff('facilitator'), id)],
  ['a comment is hidden', 'comments', async (id: string) => hide(await api.staff('facilitator'), id)],
  ['a comment is withdrawn', 'comments', (id: string) => undo(api.as('amina'), withdrawing, id)],
])('%s after whoever is just building on it, so that nothing comes out below it later', async (_, table, take) => {
  const amina = api.as('amina');
  const id = table === 'proposals' ? await proposalBy(amina) : await commentBy(amina, proposal);
  const building = await Holding.begin(api, `select 1 from ${table} where public_id = $1 for key share`, [id]);
  const taken = take(id);
  await waiting(api, 1);
  await building.end();
  await taken;
  expect((await api.as('reader').ask(`query ($id: ID!) { ${table.slice(0, -1)}(id: $id) { author } }`, { id })).data).toEqual({
    [table.slice(0, -1)]: { author: null },
  });
});
