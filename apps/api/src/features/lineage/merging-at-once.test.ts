import { Api, type Caller } from '../../../test/api.js';
import { proposalBy, takingStance, withdrawing } from '../../../test/given.js';
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

const outcomes = (answers: readonly { refusal: string | undefined }[]) => answers.map(({ refusal }) => refusal ?? 'done').toSorted();
const two = async (): Promise<[string, string]> => [await proposalBy(amina), await proposalBy(hodan)];

test('fifty answers to one wish at once: one of them counts, the later ones are told', async () => {
  const [first, second] = await two();
  const merge = await asked(amina, first, second);
  const answers = await Promise.all(Array.from({ length: 50 }, () => keyed(hodan, answeringMerge, { merge, isAgreed: true })));
  expect(outcomes(answers)).toEqual([...Array.from({ length: 49 }, () => 'CONFLICT'), 'done']);
  expect(await api.rows(`select 1 from events where proposal_id = $1 and kind = 'proposal.merged'`, [first])).toHaveLength(1);
});

test('fifty wishes of one proposal at once are one wish', async () => {
  const [first, second] = await two();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => keyed(amina, askingMerge, { proposal: first, target: second, isJoining: true })),
  );
  for (const outcome of outcomes(answers)) expect(['CONFLICT', 'done']).toContain(outcome);
  expect(await api.rows('select 1 from merges m join proposals p on p.id = m.proposal_id where p.public_id = $1', [first])).toHaveLength(1);
});

test('each into the other at once: one goes into the other, and there is no circle', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [first, second] = await two();
    const [there, back] = [await asked(amina, first, second), await asked(hodan, second, first)];
    const answers = await Promise.all([
      keyed(hodan, answeringMerge, { merge: there, isAgreed: true }),
      keyed(amina, answeringMerge, { merge: back, isAgreed: true }),
    ]);
    expect(outcomes(answers)).toEqual(['CONFLICT', 'done']);
  }
});

test('into one that is itself being merged elsewhere: one of the two happens', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [first, second] = await two();
    const third = await proposalBy(api.as('idil'));
    const [one, other] = [await asked(amina, first, second), await asked(hodan, second, third)];
    const answers = await Promise.all([
      keyed(hodan, answeringMerge, { merge: one, isAgreed: true }),
      keyed(api.as('idil'), answeringMerge, { merge: other, isAgreed: true }),
    ]);
    const [refused, done] = outcomes(answers);
    expect(done).toBe('done');
    // Who comes later is told so; who comes after all of it, that what others were merged into is not merged itself.
    expect(['CONFLICT', 'INVALID_INPUT']).toContain(refused);
  }
});

test('a merge and a withdrawal at once: whatever comes first, nothing is lost between them', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [first, second] = await two();
    await keyed(api.as('somebody'), takingStance, { proposal: first, kind: 'AGREE' });
    const merge = await asked(amina, first, second);
    const [, withdrawn] = await Promise.all([
      keyed(hodan, answeringMerge, { merge, isAgreed: true }),
      keyed(hodan, withdrawing, { contribution: second }),
    ]);
    expect(withdrawn.refusal).toBeUndefined();
    expect(await read(amina, first)).toMatchObject({ lineage: 'ORIGINAL', publication: 'PUBLISHED', mergedInto: null });
  }
});

test('a merge and a stance at once: she counts once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [first, second] = await two();
    const merge = await asked(amina, first, second);
    const [, taken] = await Promise.all([
      keyed(hodan, answeringMerge, { merge, isAgreed: true }),
      keyed(api.as('somebody'), takingStance, { proposal: first, kind: 'UNSURE' }),
    ]);
    expect([undefined, 'CONFLICT', 'FORBIDDEN']).toContain(taken.refusal);
    const { myStance } = await read(api.as('somebody'), second);
    expect(myStance).toBe(taken.refusal ? null : 'UNSURE');
  }
});

test('fifty undo it at once: it is undone once', async () => {
  const [first, second] = await two();
  await agreed(hodan, await asked(amina, first, second));
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, place) => keyed(place % 2 ? amina : hodan, unmerging, { proposal: first })),
  );
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  const refusals = answers.flatMap(({ refusal }) => refusal ?? []);
  expect(refusals.filter((code) => code !== 'CONFLICT' && code !== 'FORBIDDEN')).toEqual([]);
  expect(await api.rows(`select 1 from events where proposal_id = $1 and kind = 'proposal.unmerged'`, [second])).toHaveLength(1);
});
