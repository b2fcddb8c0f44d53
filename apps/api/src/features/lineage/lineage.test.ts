import { Api, type Caller } from '../../../test/api.js';
import { aComment, commenting, erasing, erasingAll, hide, proposalBy, takingStance, withdrawing } from '../../../test/given.js';
import {
  agreed,
  answeringMerge,
  asked,
  askingMerge,
  coauthored,
  keyed,
  nameOf,
  read,
  takingMergeBack,
  unmerging,
} from '../../../test/kin.js';

let api: Api;
let amina: Caller;
let hodan: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  hodan = api.as('hodan');
});
afterAll(() => api.stop());

const take = async (who: string, proposal: string, kind = 'AGREE') => {
  const { refusal } = await keyed(api.as(who), takingStance, { proposal, kind });
  if (refusal) throw new Error(refusal);
};

/** Who stands where on a proposal, as it is stored. */
const stancesOn = async (id: string) => {
  const rows = await api.rows<{ kind: string; participant_id: string }>(
    'select s.kind, s.participant_id from stances s join proposals p on p.id = s.proposal_id where p.public_id = $1 order by s.participant_id',
    [id],
  );
  return rows.map(({ kind, participant_id }) => `${participant_id} ${kind}`);
};
const kindsOn = async (id: string) => (await stancesOn(id)).map((stance) => stance.split(' ')[1]);

/** Two proposals, by Amina and by Hodan. */
const two = async (): Promise<[string, string]> => [
  await proposalBy(amina, { title: 'The first' }),
  await proposalBy(hodan, { title: 'The second' }),
];

/** Two proposals that have become one. */
async function one(isJoining = false): Promise<[string, string]> {
  const [first, second] = await two();
  await agreed(hodan, await asked(amina, first, second, isJoining));
  return [first, second];
}

test('asked, declined with a reason, asked again, agreed: they are one, and both pages say so', async () => {
  const [first, second] = await two();
  const merge = await asked(amina, first, second);
  expect((await read(hodan, second)).merges).toMatchObject([{ id: merge, state: 'ASKED', may: { answer: true, takeBack: false } }]);
  expect((await read(api.as('reader'), second)).merges).toEqual([]);
  const no = await keyed(hodan, answeringMerge, { merge, isAgreed: false, reason: 'Mine is about transit.' });
  expect(no.data.answerMerge).toMatchObject({ state: 'DECLINED', reason: 'Mine is about transit.' });
  expect((await read(amina, first)).merges).toMatchObject([{ state: 'DECLINED', reason: 'Mine is about transit.' }]);

  await agreed(hodan, await asked(amina, first, second));
  const reader = api.as('reader');
  expect(await read(reader, first)).toMatchObject({ lineage: 'MERGED_INTO', mergedInto: { id: second }, title: { words: 'The first' } });
  expect(await read(reader, second)).toMatchObject({ lineage: 'ORIGINAL', merged: [{ id: first }] });
  expect((await read(reader, first)).may).toMatchObject({ comment: false, takeStance: false });
  for (const id of [first, second]) {
    const [event] = await api.rows<{ kind: string }>('select kind from events where proposal_id = $1 order by number desc limit 1', [id]);
    expect(event?.kind).toBe('proposal.merged');
  }
});

test('stances are carried as a set of people: nobody counts twice, and who had one on both keeps the one she took there', async () => {
  const [first, second] = await two();
  await take('only on the first', first, 'DISAGREE');
  await take('on both', first, 'AGREE');
  await take('on both', second, 'UNSURE');
  await take('only on the second', second, 'AGREE');
  const before = [await stancesOn(first), await stancesOn(second)];

  await agreed(hodan, await asked(amina, first, second));
  expect((await kindsOn(second)).toSorted()).toEqual(['AGREE', 'DISAGREE', 'UNSURE']);
  expect((await read(api.as('only on the first'), second)).myStance).toBe('DISAGREE');
  expect((await read(api.as('on both'), second)).myStance).toBe('UNSURE');
  const carried = await api.rows<{ is_own: boolean }>(
    `select s.wording_id = q.wording_id as is_own from stances s join proposals q on q.id = s.carried_from_id join proposals p on p.id = s.proposal_id where p.public_id = $1`,
    [second],
  );
  expect(carried).toEqual([{ is_own: true }]);

  await keyed(hodan, unmerging, { proposal: first });
  expect([await stancesOn(first), await stancesOn(second)]).toEqual(before);
  expect(await read(amina, first)).toMatchObject({ lineage: 'ORIGINAL', mergedInto: null, may: { takeStance: true } });
});

test('who has said something since keeps it when the merge is undone; only what was carried goes back', async () => {
  const [first, second] = await two();
  for (const who of ['stays', 'confirms', 'changes']) await take(who, first);
  await agreed(hodan, await asked(amina, first, second));
  await take('confirms', second, 'AGREE');
  await take('changes', second, 'DISAGREE');
  expect((await keyed(amina, unmerging, { proposal: first })).refusal).toBeUndefined();
  expect((await kindsOn(second)).toSorted()).toEqual(['AGREE', 'DISAGREE']);
  expect(await kindsOn(first)).toHaveLength(3);
});

test('where two are merged into one, who stood on both of them still counts when one of them parts again', async () => {
  const [first, second] = await two();
  const third = await proposalBy(amina);
  await take('twofold', first, 'AGREE');
  await take('twofold', third, 'UNSURE');
  await agreed(hodan, await asked(amina, first, second));
  await agreed(hodan, await asked(amina, third, second));
  expect(await kindsOn(second)).toEqual(['AGREE']);
  await keyed(amina, unmerging, { proposal: first });
  expect(await kindsOn(second)).toEqual(['UNSURE']);
});

test('her name comes along only if she ticked it, and leaves again with the merge', async () => {
  const [quiet, quietTarget] = await one(false);
  expect((await read(amina, quietTarget)).isMine).toBe(false);
  expect((await read(amina, quiet)).isMine).toBe(true);
  const [first, second] = await one(true);
  expect(await read(amina, second)).toMatchObject({ isMine: true, author: `${await nameOf(hodan)} and ${await nameOf(amina)}` });
  await keyed(amina, unmerging, { proposal: first });
  expect(await read(amina, second)).toMatchObject({ isMine: false, author: await nameOf(hodan) });
});

test('each co-author says for herself whether her name comes along', async () => {
  const [first, second] = await two();
  const idil = api.as('idil');
  await coauthored(amina, idil, first);
  const merge = await asked(amina, first, second, false);
  expect(await asked(idil, first, second, true)).toBe(merge);
  await agreed(hodan, merge);
  expect((await read(idil, second)).isMine).toBe(true);
  expect((await read(amina, second)).isMine).toBe(false);
});

test('what was merged is read and not built on: no stance, no comment, no edit, no second merge', async () => {
  const [first, second] = await one();
  const other = await proposalBy(hodan);
  expect((await keyed(api.as('reader'), takingStance, { proposal: first, kind: 'AGREE' })).refusal).toBe('FORBIDDEN');
  expect((await api.as('reader').ask(commenting, { input: aComment(first) })).refusal).toBe('FORBIDDEN');
  expect((await keyed(amina, askingMerge, { proposal: first, target: other, isJoining: false })).refusal).toBe('FORBIDDEN');
  expect((await keyed(hodan, askingMerge, { proposal: other, target: first, isJoining: false })).details.fault).toBe('UNKNOWN');
  expect((await keyed(hodan, askingMerge, { proposal: second, target: other, isJoining: false })).details.fault).toBe('HAS_MERGED');
});

test('a proposal is merged into another one, of its own consultation, that somebody stands for', async () => {
  const first = await proposalBy(amina);
  const [recommendation = ''] = (
    await amina.ask('{ consultation(slug: "september-dialogue") { proposals { proposals { id } } } }')
  ).data.consultation.proposals.proposals.map(({ id }: { id: string }) => id);
  for (const target of [first, recommendation])
    expect((await keyed(amina, askingMerge, { proposal: first, target, isJoining: false })).details).toMatchObject({
      field: 'target',
      fault: 'UNKNOWN',
    });
});

test('nobody but the authors of either side reads, answers or takes back a wish to merge', async () => {
  const [first, second] = await two();
  const merge = await asked(amina, first, second);
  const idil = api.as('nobody of either');
  await proposalBy(idil);
  for (const [query, more] of [
    [answeringMerge, { isAgreed: true }],
    [takingMergeBack, {}],
  ] as const)
    expect((await keyed(idil, query, { merge, ...more })).refusal).toBe('NOT_FOUND');
  expect((await keyed(amina, answeringMerge, { merge, isAgreed: true })).refusal).toBe('FORBIDDEN');
  expect((await keyed(hodan, takingMergeBack, { merge })).refusal).toBe('FORBIDDEN');
  expect((await keyed(amina, takingMergeBack, { merge })).data.takeBackMerge.state).toBe('TAKEN_BACK');
  expect((await keyed(hodan, answeringMerge, { merge, isAgreed: true })).refusal).toBe('CONFLICT');
});

test('after three times no, it is enough', async () => {
  const [first, second] = await two();
  for (let time = 0; time < 3; time += 1)
    await keyed(hodan, answeringMerge, { merge: await asked(amina, first, second), isAgreed: false, reason: 'No.' });
  expect((await keyed(amina, askingMerge, { proposal: first, target: second, isJoining: false })).details.fault).toBe('ENOUGH');
});

test('a facilitator may undo a merge, and it is written down; somebody else may not', async () => {
  const [first] = await one();
  expect((await keyed(api.as('idil'), unmerging, { proposal: first })).refusal).toBe('FORBIDDEN');
  expect((await keyed(await api.staff('facilitator'), unmerging, { proposal: first })).refusal).toBeUndefined();
  expect(await api.rows(`select 1 from audit.entries where act = 'M06' and subject = $1`, [first])).toHaveLength(1);
});

test.each([
  ['withdrawn', withdrawing],
  ['erased', erasing],
])('when a proposal is %s, what was merged into it stands on its own again, with its stances', async (_, how) => {
  const [first, second] = await two();
  await take('somebody', first);
  await agreed(hodan, await asked(amina, first, second, true));
  await keyed(amina, 'mutation ($input: LeaveAuthorsInput!) { leaveAuthors(input: $input) }', { proposal: second });
  expect((await keyed(hodan, how, { contribution: second })).refusal).toBeUndefined();
  expect(await read(api.as('reader'), first)).toMatchObject({ lineage: 'ORIGINAL', mergedInto: null, may: { takeStance: true } });
  expect(await kindsOn(first)).toEqual(['AGREE']);
});

test('when what was merged is erased, the stances taken on its words go with the words; a hidden one stays merged', async () => {
  const [first, second] = await two();
  await take('somebody', first);
  await agreed(hodan, await asked(amina, first, second));
  await hide(await api.staff('facilitator'), first);
  expect(await read(api.as('reader'), second)).toMatchObject({ merged: [{ id: first }] });
  expect(await kindsOn(second)).toEqual(['AGREE']);
  await amina.ask('mutation { makeReceipt { digits } }');
  await api.rows('update visits set proved_at = now()');
  expect((await keyed(amina, erasing, { contribution: first })).refusal).toBeUndefined();
  expect(await kindsOn(second)).toEqual([]);
  expect(await read(api.as('reader'), second)).toMatchObject({ merged: [] });
});

test('who erases everything takes her stance and the reason she gave with her', async () => {
  const [first] = await two();
  const gone = api.as('gone');
  const own = await proposalBy(gone);
  await take('gone', first);
  await keyed(gone, answeringMerge, { merge: await asked(amina, first, own), isAgreed: false, reason: 'A reason: quondam.' });
  const [, target] = await two();
  await agreed(hodan, await asked(amina, first, target));
  expect(await kindsOn(target)).toEqual(['AGREE']);
  expect((await gone.ask(erasingAll, { input: { key: crypto.randomUUID() } })).refusal).toBeUndefined();
  expect(await kindsOn(target)).toEqual([]);
  expect(await api.rows(`select 1 from merges where reason like '%quondam%'`)).toEqual([]);
});

test('merged proposals are not counted twice', async () => {
  const total = async () =>
    (await amina.ask('{ consultation(slug: "september-dialogue") { proposals { total } } }')).data.consultation.proposals.total;
  const [first, second] = await two();
  const before = await total();
  await agreed(hodan, await asked(amina, first, second));
  expect(await total()).toBe(before - 1);
});
