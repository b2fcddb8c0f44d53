import { jest } from '@jest/globals';
import { Api } from '../../../test/api.js';
import { aComment, aProposal, commenting, proposing, recommendations } from '../../../test/given.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const json = { 'content-type': 'application/json' };
const raw = (body: string, headers: Record<string, string> = json) => api.as('stranger').post('/graphql', body, headers);
const nested = (levels: number) =>
  `{ consultations ${'{ proposals { proposals { consultation '.repeat(levels)} { id } ${'} } }'.repeat(levels)} }`;

test.each([
  ['a question too deep', nested(4)],
  ['a question of a thousand levels', nested(1000)],
  ['sixteen aliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: consultations { id }`).join(' ')} }`],
  ['six root questions', `{ ${'consultations { id } '.repeat(6)} }`],
  ['two changes at once', 'mutation { leave a: leave }'],
  ['a thousand fields', `{ consultations { ${'id '.repeat(900)} } }`],
  [
    'a list beyond its limit',
    '{ consultations { proposals(first: 50) { proposals { thread(first: 50) { comments { id words { words } } } } } } }',
  ],
  ['fragments within fragments', `{ consultations { ...a } } fragment a on Consultation { ...b ...b } fragment b on Consultation { ...a }`],
  ['no question at all', '{'],
  ['a field nobody knows', '{ consultations { passwords } }'],
  ['eleven directives', `{ consultations { id ${'@skip(if: false)'.repeat(11)} } }`],
])('%s is refused before anything runs', async (_, query) => {
  const before = performance.now();
  const response = await raw(JSON.stringify({ query }));
  const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };

  expect(response.status).toBe(400);
  expect(data).toBeUndefined();
  expect(['INVALID_INPUT', 'TOO_LARGE']).toContain(errors[0]?.extensions.code);
  expect(performance.now() - before).toBeLessThan(5000);
});

test('a change whose answer would list too much is refused also after it was sent with words that do not fit', async () => {
  const lists = '{ proposal { consultation { proposals(first: 50) { proposals { thread(first: 50) { comments { id } } } } } } }';
  const query = `mutation ($input: CommentInput!) { comment(input: $input) ${lists} }`;
  const [proposal = ''] = await recommendations(api.as('reader'));
  for (const input of [{}, aComment(proposal)]) {
    const { refusal } = await api.as('amina').ask(query, { input });
    expect(['INVALID_INPUT', 'TOO_LARGE']).toContain(refusal);
  }
});

test('a batch is refused', async () => {
  expect((await raw(JSON.stringify([{ query: '{ consultations { id } }' }]))).status).toBe(400);
});

test.each([
  ['plain text', JSON.stringify({ query: '{ consultations { id } }' }), { 'content-type': 'text/plain' }],
  ['broken JSON', '{"query":', json],
  ['ten megabytes', JSON.stringify({ query: 'x'.repeat(10_000_000) }), json],
])('%s is refused and the next question is answered', async (_, body, headers) => {
  const response = await raw(body, headers);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toMatch(/node_modules|at .*\.js|SELECT|127\.0\.0\.1:\d+/i);
  expect((await api.as('reader').ask('{ consultations { id } }')).data.consultations).toHaveLength(1);
});

test("a refusal is said in the reader's language, by a code that is the same for all", async () => {
  const query = 'query ($id: ID!) { proposal(id: $id) { id } }';
  const answers = await Promise.all(
    ['en', 'ar', 'fr', 'es'].map((language) => api.as(`in ${language}`, language).ask(query, { id: 'none' })),
  );
  expect(new Set(answers.map(({ refusal }) => refusal))).toEqual(new Set(['NOT_FOUND']));
  expect(new Set(answers.map(({ words }) => words)).size).toBe(4);
});

test('the contract can be asked for: it is public', async () => {
  const { data } = await api.as('reader').ask('{ __schema { mutationType { name } } }');
  expect(data.__schema.mutationType.name).toBe('Mutation');
});

test('a fault of the database is told without its words', async () => {
  await api.rows('alter table themes rename to lost');
  const { refusal, words, details } = await api.as('reader').ask('{ consultations { themes { code } } }');
  await api.rows('alter table lost rename to themes');
  expect(refusal).toBe('INTERNAL');
  expect(JSON.stringify([words, details])).not.toMatch(/themes|relation|select/i);
});

test('a name with signs the database cannot hold is no fault of ours', async () => {
  expect((await api.as('reader').ask('{ consultation(slug: "a\\u0000b") { id } }')).refusal).toBe('INVALID_INPUT');
});

test('a question with more wrong in it than is counted is no fault of ours', async () => {
  const input = aProposal({ stages: Array.from({ length: 100 }, () => 'NOWHERE') });
  expect((await api.as('reader').ask(proposing, { input })).refusal).toBe('INVALID_INPUT');
});

test('what somebody wrote is in no log, also when it cannot be stored', async () => {
  const logged: string[] = [];
  const listening = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((chunk) => logged.push(String(chunk)) > 0),
  );
  const [proposal = ''] = await recommendations(api.as('reader'));
  await api.rows('alter table wordings rename to lost');
  const { refusal } = await api.as('amina').ask(commenting, { input: aComment(proposal, { words: 'Words that must not be logged.' }) });
  const file = await (await api.staff('organizer')).get('/files/en/september-dialogue/brief.csv');
  await api.rows('alter table lost rename to wordings');
  for (const stream of listening) stream.mockRestore();

  expect([refusal, file.status]).toEqual(['INTERNAL', 500]);
  expect(logged.join('')).toContain('QueryFailedError');
  expect(logged.join('')).not.toContain('must not be logged');
});
