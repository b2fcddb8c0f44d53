import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  commentBy,
  commenting,
  erasing,
  erasingAll,
  hiding,
  proposalBy,
  recommendations,
  slug,
  takingStance,
  undo,
} from '../../../test/given.js';
import { Holding, waiting } from '../../../test/holding.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const key = () => crypto.randomUUID();
const eraseAll = (caller: Caller) => caller.ask(erasingAll, { input: { key: key() } });
const making = 'mutation { makeReceipt { digits } }';
const pass = () => api.rows(`update visits set proved_at = proved_at - interval '6 minutes'`);
const count = async (sql: string, values: unknown[] = []) => (await api.rows(sql, values)).length;

test('of what was erased nothing is left but its place: no words, no kind, no author, no reason, no key that leads to it', async () => {
  const amina = api.as('amina');
  const sent = aComment(proposal, { words: 'A word to erase: evanesco.' });
  const id = (await amina.ask(commenting, { input: sent })).data.comment.id;
  const decision = { key: key(), contribution: id, rule: 'DANGER', reason: 'It says evanesco.' };
  await (await api.staff('facilitator')).ask(hiding, { input: decision });
  await undo(amina, erasing, id);

  expect(
    await api.rows('select kind, participant_id, wording_id, is_hidden, publication from comments where public_id = $1', [id]),
  ).toEqual([{ kind: null, participant_id: null, wording_id: null, is_hidden: false, publication: 'ERASED' }]);
  expect(await count(`select 1 from wordings where parts::text like '%evanesco%'`)).toBe(0);
  expect(await api.rows('select reason from decisions where contribution_id = $1', [id])).toEqual([{ reason: '' }]);
  expect(await count('select 1 from keys where result = $1', [id])).toBe(0);
  expect(await api.rows('select act, role, person_id, subject from audit.entries order by number desc limit 1')).toEqual([
    { act: 'B06', role: 'PARTICIPANT', person_id: null, subject: id },
  ]);
  // A phone that did not hear the first answer sends it once more.
  expect((await amina.ask(commenting, { input: sent })).refusal).toBe('CONFLICT');
});

test('a proposal that was erased keeps its thread, and takes the stances on it along', async () => {
  const amina = api.as('amina');
  const id = await proposalBy(amina);
  const below = await commentBy(api.as('hodan'), id, { words: 'It stays.' });
  await api.as('hodan').ask(takingStance, { input: { key: key(), proposal: id, kind: 'AGREE' } });
  await undo(amina, erasing, id);

  expect(await count('select 1 from stances s join proposals p on p.id = s.proposal_id where p.public_id = $1', [id])).toBe(0);
  const { data } = await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { words { words } } }', { id: below });
  expect(data.comment.words.words).toBe('It stays.');
  expect(await api.rows('select theme_codes, stages from proposals where public_id = $1', [id])).toEqual([{ theme_codes: [], stages: [] }]);
});

test('who has a receipt erases only after she proved that it is she', async () => {
  const proving = api.as('proving');
  const id = await commentBy(proving, proposal);
  const receipt = (await proving.ask(making)).data.makeReceipt.digits;
  await pass();
  expect((await proving.ask(erasing, { input: { key: key(), contribution: id } })).refusal).toBe('PROVE');
  expect((await eraseAll(proving)).refusal).toBe('PROVE');
  await proving.ask('mutation ($input: ReceiptInput!) { prove(input: $input) { isProved } }', { input: { receipt } });
  expect((await proving.ask(erasing, { input: { key: key(), contribution: id } })).refusal).toBeUndefined();
});

test('a stranger has nothing to erase', async () => {
  expect((await eraseAll(api.as('reader'))).refusal).toBe('NOT_SIGNED_IN');
});

test('erasing everything leaves nothing of her in any consultation, and nothing of anybody else is touched', async () => {
  const [home, other] = [api.as('leaving'), api.as('staying')];
  const elsewhere = await anotherConsultation();
  const [mine, theirs] = [await commentBy(home, proposal), await commentBy(other, proposal, { words: 'Untouched.' })];
  const proposed = await proposalBy(home);
  const there = await proposalBy(home, { consultation: elsewhere.slug, themes: ['justice'] });
  const answer = await commentBy(other, proposed, { words: 'Untouched as well.' });
  await home.ask('mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }', {
    input: { key: key(), consultation: slug },
  });
  const afresh = await commentBy(home, proposal);
  await home.ask('mutation ($input: DescribeMyselfInput!) { describeMyself(input: $input) { wasAsked } }', {
    input: { key: key(), consultation: slug, stakeholderGroup: 'MIGRANT', ageBracket: 'A25_39' },
  });
  await home.ask(takingStance, { input: { key: key(), proposal, kind: 'AGREE' } });
  const receipt = (await home.ask(making)).data.makeReceipt.digits;
  const tables = ['people', 'visits', 'receipts', 'participants', 'stances', 'apart.descriptions'];
  const rows = async () =>
    Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(`select 1 from ${table}`)] as const)));
  const before = await rows();

  expect((await eraseAll(home)).data).toEqual({ eraseAll: true });
  expect(home.cookie).toBeUndefined();
  expect(await rows()).toEqual({
    people: (before['people'] ?? 0) - 1,
    visits: (before['visits'] ?? 0) - 1,
    receipts: (before['receipts'] ?? 0) - 1,
    participants: (before['participants'] ?? 0) - 3,
    stances: (before['stances'] ?? 0) - 1,
    'apart.descriptions': (before['apart.descriptions'] ?? 0) - 2,
  });
  const states = await api.rows<{ publication: string }>(
    'select publication from comments where public_id = any($1) union all select publication from proposals where public_id = any($2)',
    [
      [mine, afresh],
      [proposed, there],
    ],
  );
  expect(states.map(({ publication }) => publication)).toEqual(['ERASED', 'ERASED', 'ERASED', 'ERASED']);
  expect(await count(`select 1 from events where consultation_id = $1 and kind = 'proposal.erased'`, [elsewhere.id])).toBe(1);
  for (const id of [theirs, answer]) {
    const { data } = await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { words { words } author } }', { id });
    expect(data.comment).toMatchObject({ words: { words: expect.stringContaining('Untouched') }, author: expect.anything() });
  }
  const back = await api.as('back').ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt } });
  expect([back.refusal, back.details.fault]).toEqual(['INVALID_INPUT', 'WRONG']);
});

test('who erases everything waits for what is just said on a proposal of hers before she holds herself', async () => {
  const leaving = api.as('leaving in order');
  const own = await proposalBy(leaving);
  const saying = await Holding.begin(api, 'select 1 from proposals where public_id = $1 for key share', [own]);
  const erased = eraseAll(leaving);
  await waiting(api, 1);
  const author =
    'select 1 from participants a join proposals p on p.participant_id = a.id where p.public_id = $1 for key share of a nowait';
  await expect(saying.ask(author, [own])).resolves.toHaveLength(1);
  await saying.end();
  expect((await erased).refusal).toBeUndefined();
});

test('a facilitator who erases what she said elsewhere is still a facilitator', async () => {
  const facilitator = await api.staff('facilitator');
  expect((await eraseAll(facilitator)).refusal).toBeUndefined();
  const { data } = await facilitator.ask(`{ consultation(slug: "${slug}") { may { facilitate } } }`);
  expect(data.consultation.may.facilitate).toBe(true);
});

test('a comment sent while everything is erased is erased too, or refused', async () => {
  const words = 'Said in the last moment.';
  for (let round = 0; round < 15; round += 1) {
    const hasty = api.as(`hasty ${round}`);
    await commentBy(hasty, proposal, { words });
    const [erased, said] = await Promise.all([eraseAll(hasty), hasty.ask(commenting, { input: aComment(proposal, { words }) })]);
    expect(erased.refusal).toBeUndefined();
    expect([undefined, 'NOT_SIGNED_IN']).toContain(said.refusal);
  }
  // Who had no visit any more when she sent it said it as somebody new, and may take it back as such.
  const authors = `select 1 from wordings w join comments c on c.wording_id = w.id where w.parts->>'words' = $1 and c.participant_id is null`;
  expect(await count(authors, [words])).toBe(0);
  const left = await count(`select 1 from wordings where parts->>'words' = $1`, [words]);
  const strangers = await Promise.all(Array.from({ length: 15 }, (_, round) => api.as(`hasty ${round}`).ask('{ mine { total } }')));
  expect(strangers.reduce((sum, { data }) => sum + (data?.mine?.total ?? 0), 0)).toBe(left);
});

/** A second consultation like the first, for what crosses the borders of one. */
async function anotherConsultation(): Promise<{ id: string; slug: string }> {
  const [made] = await api.rows<{ id: string; slug: string }>(
    `with made as (insert into consultations (public_id, slug, wording_id) select gen_random_uuid(), 'elsewhere', wording_id from consultations where slug = $1 returning id, slug),
       phased as (insert into phases (kind, starts_at, consultation_id) select kind, now() - interval '1 day', made.id from made, (values ('PROPOSE'), ('DISCUSS')) as p(kind)),
       themed as (insert into themes (code, position, wording_id, consultation_id) select t.code, t.position, t.wording_id, made.id from made, themes t)
     select id, slug from made`,
    [slug],
  );
  if (!made) throw new Error('no second consultation');
  return made;
}
