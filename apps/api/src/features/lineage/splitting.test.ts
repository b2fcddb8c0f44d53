import { Api, type Caller } from '../../../test/api.js';
import { aProposal, erasing, hide, proposalBy, proposing, takingStance, undo, withdrawing } from '../../../test/given.js';
import { agreed, asked, keyed, read, unmerging } from '../../../test/kin.js';

let api: Api;
let amina: Caller;
let hodan: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  hodan = api.as('hodan');
});
afterAll(() => api.stop());

const stancesOn = async (id: string) =>
  (await api.rows('select 1 from stances s join proposals p on p.id = s.proposal_id where p.public_id = $1', [id])).length;

test('an author splits her proposal: both pages say so, and stances stay where they were taken', async () => {
  const first = await proposalBy(amina);
  await keyed(api.as('somebody'), takingStance, { proposal: first, kind: 'AGREE' });
  const { data, refusal } = await amina.ask(proposing, { input: aProposal({ title: 'A half of it', splitFrom: first }) });
  expect(refusal).toBeUndefined();
  const half = data.propose.id;
  expect(await read(api.as('reader'), half)).toMatchObject({ lineage: 'SPLIT_FROM', splitFrom: { id: first } });
  expect(await read(api.as('reader'), first)).toMatchObject({ lineage: 'ORIGINAL', splits: [{ id: half }] });
  expect([await stancesOn(first), await stancesOn(half)]).toEqual([1, 0]);
  expect((await hodan.ask(proposing, { input: aProposal({ splitFrom: first }) })).refusal).toBe('FORBIDDEN');

  const target = await proposalBy(hodan);
  await agreed(hodan, await asked(amina, half, target));
  await keyed(amina, unmerging, { proposal: half });
  expect(await read(amina, half)).toMatchObject({ lineage: 'SPLIT_FROM', splitFrom: { id: first } });
});

test('a half that was stored is answered again, whatever became of the whole meanwhile', async () => {
  const first = await proposalBy(amina);
  const input = aProposal({ splitFrom: first });
  const { id } = (await amina.ask(proposing, { input })).data.propose;
  await undo(amina, withdrawing, first);
  expect((await amina.ask(proposing, { input })).data.propose.id).toBe(id);
});

test('nothing tells who wrote what was withdrawn, hidden or erased: neither half leads to the other', async () => {
  const pair = async () => {
    const stem = await proposalBy(amina);
    return { stem, half: await proposalBy(amina, { splitFrom: stem }) };
  };
  const links = async ({ stem, half }: Awaited<ReturnType<typeof pair>>) => ({
    up: (await read(api.as('reader'), half)).splitFrom,
    down: (await read(api.as('reader'), stem)).splits,
  });
  const [one, two, three, four] = [await pair(), await pair(), await pair(), await pair()];
  await undo(amina, withdrawing, one.stem);
  await hide(await api.staff('facilitator'), two.half);
  await undo(amina, erasing, three.stem);
  await undo(amina, erasing, four.half);
  for (const each of [one, two, three, four]) expect(await links(each)).toEqual({ up: null, down: [] });
  expect(
    await api.rows(`select 1 from proposals where public_id = any($1) and (split_from_id is not null or lineage <> 'ORIGINAL')`, [
      [...Object.values(three), ...Object.values(four)],
    ]),
  ).toEqual([]);
});
