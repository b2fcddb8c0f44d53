import { DataSource } from 'typeorm';
import { FiguresService } from '#features/stances/figures.service.js';
import { type Due, PublicationsService } from '#features/stances/publications.service.js';
import { Api } from '../../../test/api.js';
import {
  editingProposal,
  erasing,
  erasingAll,
  mended,
  proposalBy,
  recommendations,
  slug,
  takingStance,
  undo,
} from '../../../test/given.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const row = 'people agree unsure disagree shares { agree unsure disagree }';
const reading = `query ($id: ID!) { proposal(id: $id) { stances { ${row} byGroup { group ${row} } } consultation { lastEvent } } }`;
const read = async (id: string) => (await api.as('reader').ask(reading, { id })).data.proposal;
const describing = 'mutation ($input: DescribeMyselfInput!) { describeMyself(input: $input) { wasAsked } }';

async function take(who: string, proposal: string, kind: string): Promise<void> {
  const { refusal } = await api.as(who).ask(takingStance, { input: { key: crypto.randomUUID(), proposal, kind } });
  if (refusal) throw new Error(refusal);
}

/** Somebody who says who she is before she says what she thinks of this proposal. */
async function takeAs(who: string, group: string, proposal: string, kind: string): Promise<void> {
  await take(who, proposals[4] ?? '', 'UNSURE');
  const input = { key: crypto.randomUUID(), consultation: slug, stakeholderGroup: group, ageBracket: 'A25_39' };
  const { refusal } = await api.as(who).ask(describing, { input });
  if (refusal) throw new Error(refusal);
  await take(who, proposal, kind);
}

test('figures are shown from ten people on, small ones are not, and they change only for ten more', async () => {
  const [proposal = ''] = proposals;
  for (let n = 0; n < 9; n += 1) await take(`person ${n}`, proposal, n < 6 ? 'AGREE' : 'DISAGREE');
  const before = await read(proposal);
  expect(before.stances).toBeNull();

  await take('person 9', proposal, 'UNSURE');
  const first = await read(proposal);
  expect(first.stances).toMatchObject({ people: 10, agree: null, unsure: null, disagree: null, byGroup: [] });
  expect(first.consultation.lastEvent).toBe(before.consultation.lastEvent + 1);

  for (let n = 10; n < 19; n += 1) {
    await take(`person ${n}`, proposal, 'AGREE');
    expect(await read(proposal)).toEqual(first);
  }
  await take('person 19', proposal, 'AGREE');
  const second = await read(proposal);
  expect(second.stances.people).toBe(20);
  expect(second.consultation.lastEvent).toBe(first.consultation.lastEvent + 1);
});

test('who leaves changes nothing that everyone sees', async () => {
  const proposal = await proposalBy(api.as('somebody'));
  for (let n = 0; n < 12; n += 1) await take(`leaves ${n}`, proposal, 'AGREE');
  const before = await read(proposal);
  for (let n = 0; n < 3; n += 1) await api.as(`leaves ${n}`).ask(erasingAll, { input: { key: crypto.randomUUID() } });
  await api.app.get(FiguresService).lookEverywhere();
  expect((await read(proposal)).stances).toEqual(before.stances);
});

test('groups of ten and more are counted apart', async () => {
  const [, proposal = ''] = proposals;
  for (let n = 0; n < 12; n += 1) await takeAs(`migrant ${n}`, 'MIGRANT', proposal, n % 2 ? 'AGREE' : 'DISAGREE');
  for (let n = 0; n < 8; n += 1) await takeAs(`official ${n}`, 'STATE', proposal, 'AGREE');
  const { stances } = await read(proposal);
  expect(stances.byGroup.map(({ group }: { group: string | null }) => group)).not.toContain('STATE');
  const migrants = stances.byGroup.find(({ group }: { group: string | null }) => group === 'MIGRANT');
  expect(migrants).toMatchObject({ agree: null, unsure: null, disagree: null, shares: { agree: null, unsure: '<10', disagree: null } });
});

test('of a small group of one mind nothing says what each of it thinks', async () => {
  const proposal = await proposalBy(api.as('somebody'));
  for (let n = 0; n < 12; n += 1) await takeAs(`of one mind ${n}`, 'LOCAL_COMMUNITY', proposal, 'AGREE');
  expect((await read(proposal)).stances).toMatchObject({ people: 10, shares: { agree: null, unsure: null, disagree: null }, byGroup: [] });
  for (let n = 0; n < 18; n += 1) await take(`of another ${n}`, proposal, 'DISAGREE');
  expect((await read(proposal)).stances.byGroup).toEqual([]);
});

test('the web can neither read exact counts nor write figures', async () => {
  const asWeb = (sql: string) => api.app.get(DataSource).query(sql);
  for (const sql of ['select * from apart.snapshots', 'delete from figures', `update figures set published = '{}'`])
    await expect(asWeb(sql)).rejects.toThrow(/permission denied/);
  expect(await api.rows('select 1 from apart.snapshots')).not.toHaveLength(0);
});

test('who takes part is published in steps too, by group and by age', async () => {
  for (let n = 0; n < 20; n += 1) await takeAs(`taking part ${n}`, 'CIVIL_SOCIETY', proposals[2] ?? '', 'AGREE');
  await api.app.get(FiguresService).lookEverywhere();
  const asked =
    'query ($slug: String!) { consultation(slug: $slug) { people peopleByGroup { answer people } peopleByAge { answer people } } }';
  const { data } = await api.as('reader').ask(asked, { slug });
  expect(data.consultation.people % 5).toBe(0);
  const own = data.consultation.peopleByGroup.find(({ answer }: { answer: string }) => answer === 'CIVIL_SOCIETY');
  expect([10, 15, 20]).toContain(own?.people);
  expect(data.consultation.peopleByAge[0].answer).toBe('A25_39');
  await take('one more', proposals[2] ?? '', 'AGREE');
  await api.app.get(FiguresService).lookEverywhere();
  expect((await api.as('reader').ask(asked, { slug })).data).toEqual(data);
});

test('figures of an earlier meaning, counted too late, are not published', async () => {
  const author = api.as('somebody');
  const proposal = await proposalBy(author);
  for (let n = 0; n < 10; n += 1) await take(`early ${n}`, proposal, 'AGREE');
  const [due] = await api.rows<Due>(
    `select consultation_id, subject, question, edition, subject as proposal, false as is_last from figures where subject = $1`,
    [proposal],
  );
  await author.ask(editingProposal, mended(proposal, { meaningChanged: true, title: 'Something else' }));
  for (let n = 0; n < 20; n += 1) await take(`early ${n}`, proposal, 'DISAGREE');
  const published = () => api.rows('select edition, published from figures where subject = $1', [proposal]);
  const before = await published();
  expect(due && (await api.app.get(PublicationsService).publish(due))).toBe(false);
  expect(await published()).toEqual(before);
});

test('of a proposal that is erased no number is kept', async () => {
  const author = api.as('who erases');
  const proposal = await proposalBy(author);
  for (let n = 0; n < 10; n += 1) await take(`on what is erased ${n}`, proposal, 'AGREE');
  const kept = () =>
    api.rows('select subject from apart.snapshots where subject = $1 union all select subject from figures where subject = $1', [proposal]);
  expect(await kept()).toHaveLength(2);
  await undo(author, erasing, proposal);
  await api.app.get(FiguresService).lookEverywhere();
  expect(await kept()).toEqual([]);
});

test('when nobody can take a stance any more, everybody is counted once more', async () => {
  const [, , , proposal = ''] = proposals;
  for (let n = 0; n < 13; n += 1) await take(`late ${n}`, proposal, 'AGREE');
  expect((await api.rows<{ people: number }>('select people from apart.snapshots where subject = $1', [proposal]))[0]?.people).toBe(10);
  await api.rows(`update phases set ends_at = now() - interval '1 minute' where kind = 'DISCUSS'`);
  await api.app.get(FiguresService).lookEverywhere();
  expect((await api.rows<{ people: number }>('select people from apart.snapshots where subject = $1', [proposal]))[0]?.people).toBe(13);
  const { consultation } = await read(proposal);
  await api.app.get(FiguresService).lookEverywhere();
  expect((await read(proposal)).consultation.lastEvent).toBe(consultation.lastEvent);
});

test('ten at once are all counted, though each of them saw the others not yet', async () => {
  await api.rows(`update phases set ends_at = null where kind = 'DISCUSS'`);
  const proposal = proposals[2] ?? '';
  await Promise.all(Array.from({ length: 10 }, (_, n) => take(`at once ${n}`, proposal, 'DISAGREE')));
  expect((await read(proposal)).stances.people).toBeGreaterThanOrEqual(10);
});
