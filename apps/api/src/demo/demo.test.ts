import { Api } from '../../test/api.js';
import { slug } from '../../test/given.js';
import { Demo } from './demo.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const reading = `query ($slug: String!) { consultation(slug: $slug) {
  isDemo lastEvent people premise { words language original { words } } source { words } description { words } subtitle { words }
  phases { kind isOpen startsOn endsOn } themes { code name { words } explanation { words } } cards { kind stages title { words } text { words } }
  sessions { title { words } heldOn text { words } programme { title { words } startsAt } }
  proposals { total proposals { origin author title { words } quotation { words original { words } } openingQuestion { words } } } } }`;
const read = async (language: string) => (await api.as(`in ${language}`, language).ask(reading, { slug })).data.consultation;

test('the demo says that it is one, and has no invented people or comments', async () => {
  expect(await read('en')).toMatchObject({ isDemo: true, lastEvent: 0, people: null });
  expect(await api.rows('select 1 from participants')).toEqual([]);
  expect(await api.rows('select 1 from comments')).toEqual([]);
});

test.each(['en', 'ar', 'fr', 'es'])('everything of it can be read in %s', async (language) => {
  const consultation = await read(language);
  expect(consultation.themes).toHaveLength(10);
  expect(consultation.proposals.total).toBe(5);
  const kinds = consultation.cards.map(({ kind }: { kind: string }) => kind);
  expect(
    ['CONTEXT', 'FIGURE', 'MEASURE', 'GROUP', 'CONVENOR'].map((kind) => kinds.filter((found: string) => found === kind).length),
  ).toEqual([4, 2, 8, 8, expect.any(Number)]);
  expect(JSON.stringify(consultation)).not.toMatch(/"words":""|undefined/);
});

test('quotations keep their exact English words in every language', async () => {
  const premise = 'Consultation with affected populations, in this case migrants, is vital to articulating effective policies.';
  expect((await read('en')).premise).toEqual({ words: premise, language: 'en', original: null });
  for (const language of ['ar', 'fr', 'es'])
    expect((await read(language)).premise).toMatchObject({ language, original: { words: premise } });
});

test('the programme of the September dialogue invents no times', async () => {
  const { sessions } = await read('en');
  const [september] = sessions;
  expect(september.heldOn).toBe('September 14, 2016');
  expect(september.programme).toHaveLength(4);
  expect(september.programme.every(({ startsAt }: { startsAt: string | null }) => startsAt === null)).toBe(true);
});

test('loading it again changes nothing', async () => {
  await Promise.all([api.app.get(Demo).load(), api.app.get(Demo).load()]);
  expect(await api.rows('select 1 from consultations')).toHaveLength(1);
});
