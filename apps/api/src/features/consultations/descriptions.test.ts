import { DataSource } from 'typeorm';
import { Api } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const describing = 'mutation ($input: DescribeMyselfInput!) { describeMyself(input: $input) { wasAsked } }';
const describe = async (name: string, answers: Record<string, unknown>) => {
  await commentBy(api.as(name), proposal);
  return api.as(name).ask(describing, { input: { key: crypto.randomUUID(), consultation: slug, ...answers } });
};
/** As the web's own role. */
const asWeb = (sql: string, values: unknown[] = []) => api.app.get(DataSource).query<Record<string, unknown>[]>(sql, values);

test('what she says of herself cannot be read by the web, in no way', async () => {
  expect((await describe('amina', { stakeholderGroup: 'MIGRANT', ageBracket: 'A18_24' })).data.describeMyself).toEqual({ wasAsked: true });
  expect(await api.rows('select question, answer from apart.descriptions order by question')).toEqual([
    { question: 'AGE', answer: 'A18_24' },
    { question: 'GROUP', answer: 'MIGRANT' },
  ]);
  for (const sql of [
    'select * from apart.descriptions',
    'select * from apart.snapshots',
    'select p.pseudonym, d.answer from participants p join apart.descriptions d on d.participant_id = p.id',
    'delete from apart.descriptions',
    'copy apart.descriptions to stdout',
  ])
    await expect(asWeb(sql)).rejects.toThrow(/permission denied/);
});

test('an answer can be taken back, and what is left out stays', async () => {
  await describe('hodan', { stakeholderGroup: 'REFUGEE_DISPLACED', ageBracket: 'A25_39' });
  await describe('hodan', { stakeholderGroup: null });
  const left = await api.rows<{ question: string }>(
    `select question from apart.descriptions where answer in ('REFUGEE_DISPLACED', 'A25_39')`,
  );
  expect(left).toEqual([{ question: 'AGE' }]);
});

test('an answer nobody offered is refused', async () => {
  expect((await describe('odd', { ageBracket: 'A05_11' })).refusal).toBe('INVALID_INPUT');
});
