import { Api } from '../../../test/api.js';
import { commentBy, hide, proposalBy, recommendations, slug, takingStance } from '../../../test/given.js';
import { agreed, asked } from '../../../test/kin.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const reading = `query ($slug: String!) { brief(consultation: $slug) {
  title lastEvent people proposalCount commentCount hiddenCount premise { words original { words } }
  proposals { number mergedInto title { words } author hiddenCount stances { people } comments { author kind depth isReplyToHidden words { words language original { words } } } } } }`;
const brief = async (language = 'en') => {
  const organizer = await api.staff('organizer');
  const reader = api.as(`organizer in ${language}`, language);
  reader.cookie = organizer.cookie;
  return (await reader.ask(reading, { slug })).data.brief;
};
const files = ['pdf', 'csv'].map((ending) => `/files/en/${slug}/brief.${ending}`);

test.each(['reader', 'amina', 'facilitator'])('%s cannot have the brief, on the page or as a file', async (who) => {
  if (who === 'amina') await commentBy(api.as('amina'), proposals[0] ?? '');
  const caller = who === 'facilitator' ? await api.staff('facilitator') : api.as(who);
  expect((await caller.ask(reading, { slug })).refusal).toBe('FORBIDDEN');
  for (const file of files) expect((await caller.get(file)).status).toBe(403);
});

test('a brief stands for one event number and holds what was said, in the order of the thread', async () => {
  const [, proposal = ''] = proposals;
  const parent = await commentBy(api.as('amina'), proposal, { words: 'First.', kind: 'FACT' });
  await commentBy(api.as('hodan'), proposal, { words: 'Second.', parent, kind: 'QUESTION' });
  const { lastEvent, proposals: chapters } = await brief();

  expect(lastEvent).toBe(Number((await api.rows<{ last_event: number }>('select last_event from consultations'))[0]?.last_event));
  expect(chapters[1].comments).toMatchObject([
    { kind: 'FACT', depth: 0, words: { words: 'First.' } },
    { kind: 'QUESTION', depth: 1, words: { words: 'Second.' } },
  ]);
});

test('what is hidden appears as a count and in no other way', async () => {
  const proposal = await proposalBy(api.as('amina'), { title: 'A title to be hidden' });
  const comment = await commentBy(api.as('amina'), proposals[2] ?? '', { words: 'Words to be hidden.' });
  const answer = await commentBy(api.as('hodan'), proposals[2] ?? '', { words: 'An answer that stays.', parent: comment });
  const before = await brief();
  const facilitator = await api.staff('facilitator');
  await hide(facilitator, proposal);
  await hide(facilitator, comment);

  const after = await brief();
  expect(after.hiddenCount).toBe(before.hiddenCount + 2);
  expect(after.proposals[2]).toMatchObject({
    hiddenCount: 1,
    comments: [{ isReplyToHidden: true, words: { words: 'An answer that stays.' } }],
  });
  const csv = await (await (await api.staff('organizer')).get(`/files/en/${slug}/brief.csv`)).text();
  for (const words of ['A title to be hidden', 'Words to be hidden.']) expect(JSON.stringify(after) + csv).not.toContain(words);
  expect(answer).toBeDefined();
});

test('what was merged stands behind what it was merged into, is not counted again, and its thread stays', async () => {
  const [first, second] = [await proposalBy(api.as('amina'), { title: 'Merged' }), await proposalBy(api.as('hodan'), { title: 'Joint' })];
  await commentBy(api.as('idil'), first, { words: 'Said before.' });
  const before = await brief();
  await agreed(api.as('hodan'), await asked(api.as('amina'), first, second));

  const after = await brief();
  expect(after.proposalCount).toBe(before.proposalCount - 1);
  expect(after.commentCount).toBe(before.commentCount);
  const [joint, merged] = after.proposals.slice(-2);
  expect(joint).toMatchObject({ title: { words: 'Joint' }, mergedInto: null });
  expect(merged).toMatchObject({
    title: { words: 'Merged' },
    mergedInto: joint.number,
    stances: null,
    comments: [{ words: { words: 'Said before.' } }],
  });
});

test('figures of fewer than ten people are in no form of it', async () => {
  await api.as('amina').ask(takingStance, { input: { key: crypto.randomUUID(), proposal: proposals[0], kind: 'AGREE' } });
  const { people, proposals: chapters } = await brief();
  expect(people).toBeNull();
  expect(chapters.every(({ stances }: { stances: unknown }) => stances === null)).toBe(true);
});

test.each(['en', 'ar', 'fr', 'es'])('the brief comes as a tagged PDF and a table in %s', async (language) => {
  const organizer = await api.staff('organizer');
  const pdf = await organizer.get(`/files/${language}/${slug}/brief.pdf`);
  expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
  const bytes = Buffer.from(await pdf.arrayBuffer()).toString('latin1');
  expect(bytes).toMatch(/^%PDF-1\.7/);
  expect(bytes).toContain(`/Lang (${language})`);

  const csv = await organizer.get(`/files/${language}/${slug}/brief.csv`);
  expect(csv.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename="brief-${slug}-\\d+-${language}\\.csv"$`));
  const lines = (await csv.text()).split('\r\n');
  expect(lines.length).toBeGreaterThan(6);
});

test('a comment that looks like a formula is text in the table', async () => {
  await commentBy(api.as('amina'), proposals[3] ?? '', { words: '=HYPERLINK("http://evil.example")' });
  const csv = await (await (await api.staff('organizer')).get(`/files/en/${slug}/brief.csv`)).text();
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
});

test('the brief of a consultation that never was is not found', async () => {
  const organizer = await api.staff('organizer');
  expect((await organizer.get('/files/en/elsewhere/brief.pdf')).status).toBe(404);
  expect((await organizer.get(`/files/xx/${slug}/brief.pdf`)).status).toBe(404);
});
