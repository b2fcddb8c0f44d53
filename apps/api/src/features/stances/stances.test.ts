import { Api } from '../../../test/api.js';
import { recommendations, takingStance } from '../../../test/given.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const take = (who: string, proposal: string, kind: string) =>
  api.as(who).ask(takingStance, { input: { key: crypto.randomUUID(), proposal, kind } });
const reading = 'query ($id: ID!) { proposal(id: $id) { myStance stances { people } consultation { lastEvent } } }';
const read = async (who: string, id: string) => (await api.as(who).ask(reading, { id })).data.proposal;

test('her own stance is shown to her and to nobody else', async () => {
  const [, proposal = ''] = proposals;
  await take('amina', proposal, 'UNSURE');
  expect((await read('amina', proposal)).myStance).toBe('UNSURE');
  expect((await read('hodan', proposal)).myStance).toBeNull();
  expect((await read('reader', proposal)).myStance).toBeNull();
});

test('a stance can be changed; one person counts once', async () => {
  const [, , proposal = ''] = proposals;
  await take('amina', proposal, 'AGREE');
  await take('amina', proposal, 'DISAGREE');
  const { data } = await take('amina', proposal, 'DISAGREE');
  expect(data.takeStance.myStance).toBe('DISAGREE');
  expect(
    await api.rows('select kind from stances where proposal_id = (select id from proposals where public_id = $1)', [proposal]),
  ).toEqual([{ kind: 'DISAGREE' }]);
});

test('a stance by itself is no event, whether new, changed or taken again', async () => {
  const [, , , proposal = ''] = proposals;
  const { lastEvent } = (await read('reader', proposal)).consultation;
  for (const kind of ['AGREE', 'AGREE', 'UNSURE']) await take('amina', proposal, kind);
  expect((await read('reader', proposal)).consultation.lastEvent).toBe(lastEvent);
});

test('fifty taps at once leave one stance', async () => {
  const proposal = proposals[4] ?? '';
  await take('amina', proposal, 'AGREE');
  await Promise.all(Array.from({ length: 50 }, (_, tap) => take('amina', proposal, tap % 2 ? 'AGREE' : 'DISAGREE')));
  expect(
    await api.rows('select 1 from stances where proposal_id = (select id from proposals where public_id = $1)', [proposal]),
  ).toHaveLength(1);
});

test('there are three stances and no other', async () => {
  expect((await take('amina', proposals[0] ?? '', 'LIKE')).refusal).toBe('INVALID_INPUT');
  expect((await take('amina', crypto.randomUUID(), 'AGREE')).refusal).toBe('NOT_FOUND');
});

test('a facilitator takes no stance in the consultation she serves', async () => {
  const facilitator = await api.staff('facilitator');
  const input = { key: crypto.randomUUID(), proposal: proposals[0], kind: 'AGREE' };
  expect((await facilitator.ask(takingStance, { input })).refusal).toBe('FORBIDDEN');
});
