import { Api, type Caller } from '../../../test/api.js';
import { commentBy, hiding, recommendations, slug } from '../../../test/given.js';
import { colleague, comeIn, enrolled, inRole, invitation, letProofsPass, me, type Member } from '../../../test/staff.js';
import { aConsultation, everything, membersIn, serving } from '../../../test/world.js';

let api: Api;
let closed: string;
let administrator: Member;
let second: Member;
let organizer: Member;
beforeAll(async () => {
  api = await Api.start();
  closed = await aConsultation(api, 'MEMBERS');
  [administrator, second] = [await colleague(api, true), await colleague(api, true)];
  organizer = await inRole(api, 'ORGANIZER', closed);
});
afterAll(() => api.stop());

const key = () => crypto.randomUUID();
const inviting = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { name address } }';
const invitingAdministrator = 'mutation ($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) { address } }';
const removing = 'mutation ($input: RemoveRoleInput!) { removeRole(input: $input) }';
const disabling = 'mutation ($input: DisableStaffInput!) { disableStaff(input: $input) }';
const asking = 'mutation ($input: AskResetInput!) { askReset(input: $input) }';
const approving = 'mutation ($input: ApproveResetInput!) { approveReset(input: $input) { address } }';
const reading = `{ administration { staff { id name isAdministrator isEnrolled isDisabled isMe roles { role consultation { slug } } }
  resets { id name reason mayApprove } consultations { slug } facts { version megabytes consultations people isLogWhole } } }`;
const readingStaff = 'query ($slug: String!) { consultation(slug: $slug) { staff { id name role isEnrolled mayRemove } } }';

let names = 0;
const freshName = () => `invited colleague ${(names += 1)}`;
const invite = ({ caller }: { caller: Caller }, changes: Record<string, unknown> = {}) =>
  caller.ask(inviting, { input: { key: key(), consultation: closed, role: 'FACILITATOR', name: freshName(), ...changes } });
const tokenIn = (address: string) => address.split('/').at(-1) ?? '';

test('an organizer invites a facilitator, who sets up her sign-in and serves', async () => {
  const name = freshName();
  const { data } = await invite(organizer, { name });
  expect(data.inviteStaff).toMatchObject({ name, address: expect.stringMatching(/^http.*\/en\/come-in\/[\w-]{43}$/) });
  const caller = await enrolled(api, data.inviteStaff.address, name);
  expect((await caller.ask(me)).data.staffMe.roles).toMatchObject([{ role: 'FACILITATOR', consultation: { slug: closed } }]);
  expect((await comeIn(api.as('a second finder'), tokenIn(data.inviteStaff.address))).refusal).toBe('NOT_FOUND');
});

test('the same form sent again tells the same link, and the database holds none', async () => {
  const input = { key: key(), consultation: closed, role: 'FACILITATOR', name: freshName() };
  const [first, again] = [await organizer.caller.ask(inviting, { input }), await organizer.caller.ask(inviting, { input })];
  expect(again.data).toEqual(first.data);
  const links = await api.rows<{ line: string }>('select l::text as line from links l');
  expect(links.some(({ line }) => line.includes(tokenIn(first.data.inviteStaff.address)))).toBe(false);
});

test('a colleague who can sign in already gets the role at once, and no link', async () => {
  const known = await colleague(api);
  expect((await invite(organizer, { name: known.name.toUpperCase() })).data.inviteStaff.address).toBeNull();
  const held = await api.rows('select role from held_roles where person_id = $1', [known.personId]);
  expect(held).toEqual([{ role: 'FACILITATOR' }]);
});

test('who was invited by others and has set up nothing yet is not to be had by a second link', async () => {
  const { name } = await invitation(api, true);
  const { refusal, details } = await invite(organizer, { name });
  expect([refusal, details.field, details.fault]).toEqual(['INVALID_INPUT', 'name', 'TAKEN']);
});

test('an organizer who lost the link makes another one, and the first lets nobody in', async () => {
  const name = freshName();
  const [first, next] = [await invite(organizer, { name }), await invite(organizer, { name })];
  expect((await comeIn(api.as('late for it'), tokenIn(first.data.inviteStaff.address))).refusal).toBe('NOT_FOUND');
  expect((await comeIn(api.as('in time for it'), tokenIn(next.data.inviteStaff.address))).data.comeIn.mustEnrol).toBe(true);
});

test('whose role is taken away is out at once', async () => {
  const facilitator = await inRole(api, 'FACILITATOR', closed);
  await membersIn(api, closed, [api.as('amina')]);
  const [demo = ''] = await recommendations(api.as('reader'));
  const comment = await commentBy(api.as('amina'), demo);
  const input = { key: key(), consultation: closed, person: facilitator.personId };
  expect((await organizer.caller.ask(removing, { input })).data.removeRole).toBe(true);
  expect((await facilitator.caller.ask(me)).data.staffMe).toBeNull();
  expect((await facilitator.caller.ask(readingStaff, { slug: closed })).refusal).toBe('NOT_FOUND');
  const hide = { key: key(), contribution: comment, rule: 'OFF_TOPIC', reason: 'A reason.' };
  expect((await facilitator.caller.ask(hiding, { input: hide })).refusal).toBe('NOT_SIGNED_IN');
});

test('an organizer sees by name who serves; a facilitator does not', async () => {
  const facilitator = await inRole(api, 'FACILITATOR', closed);
  const staff = (await organizer.caller.ask(readingStaff, { slug: closed })).data.consultation.staff;
  expect(staff).toContainEqual({
    id: facilitator.personId,
    name: facilitator.name,
    role: 'FACILITATOR',
    isEnrolled: true,
    mayRemove: true,
  });
  expect(staff).toContainEqual(expect.objectContaining({ id: organizer.personId, mayRemove: false }));
  expect((await facilitator.caller.ask(readingStaff, { slug: closed })).data.consultation.staff).toBeNull();
  expect((await api.as('reader').ask(readingStaff, { slug })).data.consultation.staff).toBeNull();
});

test('an administrator invites an organizer of what she herself may not see', async () => {
  const name = freshName();
  const { data } = await invite(administrator, { name, role: 'ORGANIZER' });
  const caller = await enrolled(api, data.inviteStaff.address, name);
  expect((await caller.ask('{ consultations { slug } }')).data.consultations).toContainEqual({ slug: closed });
  expect((await administrator.caller.ask('{ consultations { slug } }')).data.consultations).not.toContainEqual({ slug: closed });
  expect((await administrator.caller.ask(readingStaff, { slug: closed })).refusal).toBe('NOT_FOUND');
  expect((await administrator.caller.get(`/en/c/${closed}`)).status).toBe(404);
});

test('an administrator sees who works here and how the installation is; that she saw names of closed meetings is written down', async () => {
  const before = (await api.rows(`select 1 from audit.entries where act = 'A03'`)).length;
  const { administration } = (await administrator.caller.ask(reading)).data;
  expect(administration.staff).toContainEqual(expect.objectContaining({ id: administrator.personId, isMe: true, isAdministrator: true }));
  expect(administration.staff).toContainEqual(
    expect.objectContaining({ id: organizer.personId, roles: [{ role: 'ORGANIZER', consultation: { slug: closed } }] }),
  );
  expect(administration.consultations.map((one: { slug: string }) => one.slug)).toEqual([closed, slug]);
  expect(administration.facts).toMatchObject({ version: expect.stringMatching(/^\d/), consultations: 2, people: null, isLogWhole: true });
  expect(await api.rows(`select 1 from audit.entries where act = 'A03'`)).toHaveLength(before + 1);
});

test('whoever is disabled is out at once and cannot sign in', async () => {
  const facilitator = await inRole(api, 'FACILITATOR', closed);
  expect((await organizer.caller.ask(disabling, { input: { key: key(), person: facilitator.personId } })).data.disableStaff).toBe(true);
  expect((await facilitator.caller.ask(me)).data.staffMe).toBeNull();
  const elsewhere = await inRole(api, 'FACILITATOR', slug);
  expect((await organizer.caller.ask(disabling, { input: { key: key(), person: elsewhere.personId } })).refusal).toBe('FORBIDDEN');
  expect((await administrator.caller.ask(disabling, { input: { key: key(), person: elsewhere.personId } })).data.disableStaff).toBe(true);
  expect((await administrator.caller.ask(disabling, { input: { key: key(), person: administrator.personId } })).refusal).toBe('FORBIDDEN');
});

const ask = (who: Member, person: string) => who.caller.ask(asking, { input: { key: key(), person, reason: 'Her phone was taken.' } });
const approve = (who: Member, reset: string) => who.caller.ask(approving, { input: { key: key(), reset } });
const newest = async (person: string) =>
  (await api.rows<{ id: string }>('select id from resets where person_id = $1 order by ends_at desc limit 1', [person]))[0]?.id ?? '';

test('what cannot be taken back needs a fresh proof', async () => {
  const [tired, other] = [await inRole(api, 'ORGANIZER', closed), await colleague(api, true)];
  const facilitator = await inRole(api, 'FACILITATOR', closed);
  await ask(administrator, facilitator.personId);
  const reset = await newest(facilitator.personId);
  await letProofsPass(api, tired);
  await letProofsPass(api, other);
  const before = await everything(api);
  const input = { key: key(), consultation: closed, person: facilitator.personId };
  const refusals = [
    await invite(tired),
    await tired.caller.ask(removing, { input }),
    await tired.caller.ask(disabling, { input: { key: key(), person: facilitator.personId } }),
    await other.caller.ask(invitingAdministrator, { input: { key: key(), name: freshName() } }),
    await ask(other, facilitator.personId),
    await approve(other, reset),
  ].map(({ refusal }) => refusal);
  expect(new Set(refusals)).toEqual(new Set(['PROVE']));
  expect(await everything(api)).toBe(before);
});

test('nobody else does any of it, and nothing changes when she tries', async () => {
  const [facilitator, elsewhere] = [await inRole(api, 'FACILITATOR', closed), await inRole(api, 'ORGANIZER', slug)];
  await membersIn(api, closed, [api.as('member')]);
  await ask(administrator, facilitator.personId);
  const reset = await newest(facilitator.personId);
  const target = await inRole(api, 'FACILITATOR', closed);
  const demo = await serving(api, slug, 'FACILITATOR', 'facilitator of the demo');
  await commentBy(api.as('yusuf'), (await recommendations(api.as('reader')))[0] ?? '');
  const before = await everything(api);

  const acts: Record<string, (caller: Caller) => ReturnType<Caller['ask']>> = {
    'a facilitator is invited': (caller) => invite({ caller }),
    'an organizer is invited': (caller) => invite({ caller }, { role: 'ORGANIZER' }),
    'an administrator is invited': (caller) => caller.ask(invitingAdministrator, { input: { key: key(), name: freshName() } }),
    'a role is taken': (caller) => caller.ask(removing, { input: { key: key(), consultation: closed, person: target.personId } }),
    'somebody is disabled': (caller) => caller.ask(disabling, { input: { key: key(), person: target.personId } }),
    'a reset is asked for': (caller) => caller.ask(asking, { input: { key: key(), person: target.personId, reason: 'No.' } }),
    'a reset is agreed to': (caller) => caller.ask(approving, { input: { key: key(), reset } }),
    'everyone is listed': (caller) => caller.ask(reading),
  };
  const hers: Record<string, readonly string[]> = {
    organizer: ['a facilitator is invited', 'a role is taken', 'somebody is disabled'],
    administrator: Object.keys(acts).filter((act) => act !== 'a facilitator is invited' && act !== 'a role is taken'),
  };
  const callers: Record<string, Caller> = {
    stranger: api.as('nobody at all'),
    member: api.as('member'),
    participant: api.as('yusuf'),
    facilitator: facilitator.caller,
    'organizer elsewhere': elsewhere.caller,
    'facilitator elsewhere': demo,
    organizer: organizer.caller,
    administrator: administrator.caller,
  };
  const wrong: string[] = [];
  for (const [who, caller] of Object.entries(callers))
    for (const [act, attempt] of Object.entries(acts)) {
      if (hers[who]?.includes(act)) continue;
      const { refusal } = await attempt(caller);
      const expected = who === 'stranger' ? ['NOT_SIGNED_IN'] : ['FORBIDDEN', 'NOT_FOUND'];
      if (!refusal || !expected.includes(refusal)) wrong.push(`${who}: ${act}: ${refusal}`);
    }
  expect(wrong).toEqual([]);
  expect(await everything(api)).toBe(before);
});

test('each of these acts is written down, with who did it', async () => {
  const [own, facilitator] = [await inRole(api, 'ORGANIZER', closed), await inRole(api, 'FACILITATOR', closed)];
  await invite(own);
  await own.caller.ask(removing, { input: { key: key(), consultation: closed, person: facilitator.personId } });
  await invite(second, { role: 'ORGANIZER' });
  await ask(second, facilitator.personId);
  await approve(administrator, await newest(facilitator.personId));
  await second.caller.ask(disabling, { input: { key: key(), person: facilitator.personId } });
  const acts = async ({ personId }: Member, subject?: string) =>
    api.rows(
      'select act, role, rule from audit.entries where person_id = $1 and ($2::text is null or subject = $2) and act ~ $3 order by number',
      [personId, subject ?? null, '^(C10|D0)'],
    );
  expect(await acts(own)).toEqual([
    { act: 'C10', role: 'ORGANIZER', rule: 'INVITED' },
    { act: 'C10', role: 'ORGANIZER', rule: 'REMOVED' },
  ]);
  expect((await acts(second)).slice(-3)).toEqual([
    { act: 'D01', role: 'ADMINISTRATOR', rule: 'INVITED' },
    { act: 'D03', role: 'ADMINISTRATOR', rule: 'ASKED' },
    { act: 'D02', role: 'ADMINISTRATOR', rule: 'DISABLED' },
  ]);
  expect(await acts(administrator, facilitator.personId)).toEqual([{ act: 'D03', role: 'ADMINISTRATOR', rule: 'APPROVED' }]);
});
