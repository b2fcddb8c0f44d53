import { FiguresService } from '#features/stances/figures.service.js';
import { Api, type Caller } from '../../../test/api.js';
import { commentBy, editingProposal, erasing, mended, proposalBy, takingStance, withdrawing } from '../../../test/given.js';
import { agreed, answeringMerge, asked, askingMerge, keyed, read, unmerging } from '../../../test/kin.js';

let api: Api;
let amina: Caller;
let hodan: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  hodan = api.as('hodan');
});
afterAll(() => api.stop());

const two = async (): Promise<[string, string]> => [await proposalBy(amina), await proposalBy(hodan)];
const take = async (who: string, proposal: string, kind = 'AGREE') => {
  const { refusal } = await keyed(api.as(who), takingStance, { proposal, kind });
  if (refusal) throw new Error(refusal);
};
const takeAll = async (names: string, people: number, proposal: string) => {
  for (let n = 0; n < people; n += 1) await take(`${names} ${n}`, proposal, n % 2 ? 'AGREE' : 'DISAGREE');
};
const merged = async (first: string, second: string, isJoining = false) => agreed(hodan, await asked(amina, first, second, isJoining));
const part = (first: string) => keyed(amina, unmerging, { proposal: first });
const figures = `query ($id: ID!) { proposal(id: $id) { stances { people agree unsure disagree shares { agree unsure disagree } byGroup { group people } }
  consultation { lastEvent } } }`;

/** What everyone sees, once all that was due is published. */
async function seen(id: string) {
  await api.app.get(FiguresService).lookEverywhere();
  return (await api.as('reader').ask(figures, { id })).data.proposal;
}

test('who came along with a merge is no longer counted when it is undone: the figures from before it stand again', async () => {
  const [first, second] = await two();
  await takeAll('on the first', 15, first);
  await takeAll('on the second', 10, second);
  const [firstBefore, before] = [await seen(first), await seen(second)];
  await merged(first, second);
  expect((await seen(second)).stances.people).toBe(25);

  await part(first);
  const after = await seen(second);
  expect(after.stances).toEqual(before.stances);
  expect((await seen(first)).stances).toEqual(firstBefore.stances);
  const [told] = await api.rows<{ kind: string }>('select kind from events where proposal_id = $1 order by number desc limit 1', [second]);
  expect(told?.kind).toBe('figures.published');
  expect((await seen(second)).consultation.lastEvent).toBe(after.consultation.lastEvent);
});

test('whose stance came along is told so, and nobody else; taking it again makes it hers, and it stays', async () => {
  const [first, second] = await two();
  for (const who of ['keeps', 'leaves it']) await take(who, first);
  await take('was here', second);
  await merged(first, second);
  const told = async (who: string) => {
    const { data } = await api.as(who).ask('query ($id: ID!) { proposal(id: $id) { hasStanceComeAlong } }', { id: second });
    return data.proposal.hasStanceComeAlong;
  };
  expect(await Promise.all(['keeps', 'leaves it', 'was here', 'reader'].map(told))).toEqual([true, true, false, false]);
  await take('keeps', second);
  expect(await told('keeps')).toBe(false);
  await part(first);
  const kept = async (who: string) => (await read(api.as(who), second)).myStance;
  expect([await kept('keeps'), await kept('leaves it')]).toEqual(['AGREE', null]);
});

test('where nothing stood before a merge, nothing stands when it is undone', async () => {
  const [first, second] = await two();
  await takeAll('came along', 15, first);
  await merged(first, second);
  expect((await seen(second)).stances.people).toBe(15);
  await part(first);
  expect((await seen(second)).stances).toBeNull();
});

test('merged and undone again and again, no two figures differ by fewer than ten people', async () => {
  const [first, second] = await two();
  await takeAll('again', 15, first);
  await takeAll('there', 10, second);
  await merged(first, second);
  const published = new Set([JSON.stringify((await seen(second)).stances)]);
  for (let time = 0; time < 3; time += 1) {
    await part(first);
    published.add(JSON.stringify((await seen(second)).stances));
    await take(`one more ${time}`, second);
    await merged(first, second);
    published.add(JSON.stringify((await seen(second)).stances));
  }
  expect([...published].map((stances) => JSON.parse(stances).people).toSorted()).toEqual([10, 25]);
});

test('who edited the joint text may still have it erased when the merge is undone', async () => {
  const [first, second] = await two();
  await merged(first, second, true);
  const { refusal } = await amina.ask(editingProposal, mended(second, { meaningChanged: false }));
  expect(refusal).toBeUndefined();
  await part(first);
  expect((await read(amina, second)).may).toMatchObject({ erase: true });
  expect((await keyed(amina, erasing, { contribution: second })).refusal).toBeUndefined();
});

test.each([
  ['withdrawn', withdrawing],
  ['erased', erasing],
])('when what was merged is %s, what it was merged into may itself be merged', async (_, how) => {
  const [first, second] = await two();
  const third = await proposalBy(amina);
  await merged(first, second);
  expect((await keyed(hodan, askingMerge, { proposal: second, target: third, isJoining: false })).details.fault).toBe('HAS_MERGED');
  expect((await keyed(amina, how, { contribution: first })).refusal).toBeUndefined();
  await agreed(amina, await asked(hodan, second, third));
  expect(await read(amina, second)).toMatchObject({ lineage: 'MERGED_INTO', mergedInto: { id: third } });
});

test('whoever agrees too late is told that others were merged into it meanwhile', async () => {
  const [first, second] = await two();
  const third = await proposalBy(amina);
  const merge = await asked(hodan, second, third);
  await merged(first, second);
  expect((await keyed(amina, answeringMerge, { merge, isAgreed: true })).details).toMatchObject({ field: 'target', fault: 'HAS_MERGED' });
  expect((await keyed(amina, answeringMerge, { merge, isAgreed: false, reason: 'Later.' })).refusal).toBeUndefined();
});

test('who stood on two that were merged, and did not answer for a new meaning, does not count when one of them parts again', async () => {
  const [first, second] = await two();
  const third = await proposalBy(amina);
  await take('twofold', first);
  await take('twofold', third);
  await merged(first, second);
  await merged(third, second);
  await commentBy(api.as('somebody'), second);
  const { refusal } = await hodan.ask(editingProposal, mended(second, { meaningChanged: true, title: 'Something else' }));
  expect(refusal).toBeUndefined();
  const isOutdated = async () =>
    (await api.as('twofold').ask('query ($id: ID!) { proposal(id: $id) { isStanceOutdated myStance } }', { id: second })).data.proposal;
  expect(await isOutdated()).toEqual({ isStanceOutdated: true, myStance: 'AGREE' });
  await part(first);
  expect(await isOutdated()).toEqual({ isStanceOutdated: true, myStance: 'AGREE' });
});
