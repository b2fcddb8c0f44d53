import { Api, type Caller } from '../../../test/api.js';
import { commentBy, editingProposal, mended, proposalBy, takingStance } from '../../../test/given.js';

let api: Api;
let amina: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
});
afterAll(() => api.stop());

const take = (who: string, proposal: string, kind: string, wording?: number) =>
  api.as(who).ask(takingStance, { input: { key: crypto.randomUUID(), proposal, kind, ...(wording ? { wording } : {}) } });
const reading = 'query ($id: ID!) { proposal(id: $id) { myStance isStanceOutdated stances { people } wording { number } } }';
const read = async (who: string, id: string) => (await api.as(who).ask(reading, { id })).data.proposal;
const change = async (id: string, meaningChanged: boolean) => {
  const { refusal } = await amina.ask(editingProposal, mended(id, { meaningChanged, title: crypto.randomUUID() }));
  if (refusal) throw new Error(refusal);
};

/** A proposal on which ten people agree. */
async function agreed(): Promise<string> {
  const id = await proposalBy(amina);
  for (let n = 0; n < 10; n += 1) await take(`person ${n}`, id, 'AGREE');
  return id;
}

test('when only the words changed, every stance stays', async () => {
  const id = await agreed();
  await change(id, false);
  expect(await read('person 1', id)).toEqual({
    myStance: 'AGREE',
    isStanceOutdated: false,
    stances: { people: 10 },
    wording: { number: 2 },
  });
});

test('when the meaning changed, those who took a stance are asked again and do not count until they answer', async () => {
  const id = await agreed();
  await change(id, true);
  expect(await read('person 1', id)).toMatchObject({ myStance: 'AGREE', isStanceOutdated: true, stances: null });

  for (let n = 0; n < 10; n += 1) await take(`person ${n}`, id, n < 5 ? 'AGREE' : 'DISAGREE', 2);
  expect(await read('person 1', id)).toMatchObject({ myStance: 'AGREE', isStanceOutdated: false, stances: { people: 10 } });
  expect(await read('person 9', id)).toMatchObject({ myStance: 'DISAGREE', isStanceOutdated: false });
});

test('a change of words after a change of meaning asks nobody twice', async () => {
  const id = await agreed();
  await change(id, true);
  await take('person 0', id, 'AGREE', 2);
  await change(id, false);
  expect((await read('person 0', id)).isStanceOutdated).toBe(false);
  expect((await read('person 1', id)).isStanceOutdated).toBe(true);
});

test('the author’s own stance goes with her words', async () => {
  const id = await proposalBy(amina);
  await take('amina', id, 'AGREE');
  await commentBy(api.as('hodan'), id);
  await change(id, true);
  expect(await read('amina', id)).toMatchObject({ myStance: 'AGREE', isStanceOutdated: false });
});

test('nobody takes a stance on a meaning she has not read', async () => {
  const id = await agreed();
  await change(id, false);
  expect((await take('late', id, 'AGREE', 1)).refusal).toBeUndefined();
  await change(id, true);
  const { refusal, details } = await take('later', id, 'AGREE', 2);
  expect([refusal, details.fault]).toEqual(['CONFLICT', 'MEANING_CHANGED']);
  expect((await take('later', id, 'AGREE', 3)).refusal).toBeUndefined();
});

test('a stranger is told of no stance', async () => {
  const id = await agreed();
  await change(id, true);
  expect(await read('stranger', id)).toMatchObject({ myStance: null, isStanceOutdated: false });
});
