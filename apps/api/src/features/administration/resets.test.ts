import { Api } from '../../../test/api.js';
import { slug } from '../../../test/given.js';
import { colleague, enrolled, inRole, me, type Member } from '../../../test/staff.js';

let api: Api;
let administrator: Member;
let second: Member;
beforeAll(async () => {
  api = await Api.start();
  [administrator, second] = [await colleague(api, true), await colleague(api, true)];
});
afterAll(() => api.stop());

const key = () => crypto.randomUUID();
const asking = 'mutation ($input: AskResetInput!) { askReset(input: $input) }';
const approving = 'mutation ($input: ApproveResetInput!) { approveReset(input: $input) { address } }';
const reading = '{ administration { resets { id name reason askedBy mayApprove } } }';
const ask = (who: Member, person: string) => who.caller.ask(asking, { input: { key: key(), person, reason: 'Her phone was taken.' } });
const approve = (who: Member, reset: string) => who.caller.ask(approving, { input: { key: key(), reset } });
const newest = async (person: string) =>
  (await api.rows<{ id: string }>('select id from resets where person_id = $1 order by ends_at desc limit 1', [person]))[0]?.id ?? '';

test('two administrators together let somebody set up her sign-in anew, once', async () => {
  const lost = await inRole(api, 'FACILITATOR', slug);
  expect((await ask(administrator, lost.personId)).data.askReset).toBe(true);
  const id = await newest(lost.personId);
  expect((await approve(administrator, id)).refusal).toBe('FORBIDDEN');
  expect((await administrator.caller.ask(reading)).data.administration.resets).toContainEqual(
    expect.objectContaining({ id, mayApprove: false }),
  );
  expect((await lost.caller.ask(me)).data.staffMe).not.toBeNull();

  const third = await colleague(api, true);
  const answers = await Promise.all([second, third, second, third].map((who) => approve(who, id)));
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  expect(answers.filter(({ refusal }) => refusal === 'CONFLICT')).toHaveLength(3);
  expect((await approve(third, id)).refusal).toBe('CONFLICT');
  expect((await lost.caller.ask(me)).data.staffMe).toBeNull();

  const { address } = answers.find(({ refusal }) => !refusal)?.data.approveReset ?? {};
  const caller = await enrolled(api, address, 'the same in new clothes');
  expect((await caller.ask(me)).data.staffMe.roles).toMatchObject([{ role: 'FACILITATOR' }]);
});

test('after a day nobody can agree any more', async () => {
  const lost = await inRole(api, 'FACILITATOR', slug);
  await ask(administrator, lost.personId);
  const id = await newest(lost.personId);
  await api.rows(`update resets set ends_at = now() - interval '1 second' where id = $1`, [id]);
  expect((await approve(second, id)).refusal).toBe('CONFLICT');
  expect((await lost.caller.ask(me)).data.staffMe).not.toBeNull();
});

test('nobody asks for herself, nor agrees to what is about her', async () => {
  expect((await ask(administrator, administrator.personId)).refusal).toBe('FORBIDDEN');
  await ask(administrator, second.personId);
  expect((await approve(second, await newest(second.personId))).refusal).toBe('FORBIDDEN');
});
