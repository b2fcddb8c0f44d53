import { Api } from '../../../test/api.js';
import { Authenticator } from '../../../test/authenticator.js';
import { aComment, commenting, recommendations } from '../../../test/given.js';
import {
  codeOf,
  colleague,
  comeIn,
  enrolling,
  enrollingWithPasskey,
  invitation,
  invited,
  me,
  newCodeApp,
  passkeyRequest,
  password,
  staffOf,
} from '../../../test/staff.js';
import { Demo } from '#demo/demo.js';
import { VisitsJob } from '#features/visits/visits.job.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const looking = `query ($token: String!) { link(token: $token) {
  isUsable kind isAdministrator roles { role consultation { slug isDemo title { words } } } } }`;

test('a link tells what it is for, and is not used up by looking', async () => {
  const token = (await api.app.get(Demo).comeIn()).facilitator.split('/').at(-1) ?? '';
  for (let look = 0; look < 3; look += 1)
    expect((await api.as('scanner').ask(looking, { token })).data.link).toMatchObject({
      isUsable: true,
      kind: 'DEMO',
      isAdministrator: false,
      roles: [{ role: 'FACILITATOR', consultation: { slug: 'september-dialogue', isDemo: true } }],
    });
  expect((await comeIn(api.as('guest'), token)).data.comeIn.role).toBe('FACILITATOR');
});

test.each(['used', 'over', 'unknown'])('a link that is %s tells nothing else', async (how) => {
  const { token } = await invitation(api, true);
  if (how === 'used') await comeIn(api.as('somebody'), token);
  if (how === 'over') await api.rows(`update links set ends_at = now() - interval '1 second'`);
  const asked = how === 'unknown' ? 'unknown' : token;
  expect((await api.as('scanner').ask(looking, { token: asked })).data.link).toEqual({
    isUsable: false,
    kind: null,
    isAdministrator: false,
    roles: [],
  });
});

test('an invitation that fifty use at once lets one in', async () => {
  const { token } = await invitation(api);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, tap) => comeIn(api.as(`invited ${tap}`), token)));
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  expect(answers.filter(({ refusal }) => refusal === 'NOT_FOUND')).toHaveLength(49);
});

test('who is invited may do nothing but set up her sign-in', async () => {
  const { caller } = await invited(api, true);
  const [proposal = ''] = await recommendations(caller);
  expect((await caller.ask(me)).data.staffMe).toMatchObject({ visit: 'ENROLLING', isEnrolled: false, isAdministrator: false });
  expect((await caller.ask(commenting, { input: aComment(proposal) })).refusal).toBe('FORBIDDEN');
  expect((await caller.ask('mutation { makeReceipt { digits } }')).refusal).toBe('FORBIDDEN');
  expect((await caller.ask('mutation { setPassword(password: "a long enough password") }')).refusal).toBe('FORBIDDEN');
  expect((await caller.ask('mutation { proveByCode(input: { code: "123456" }) }')).refusal).toBe('FORBIDDEN');
});

test('with a password and the first code of an app she is in, under a new token', async () => {
  const { caller, personId, name } = await invited(api, true);
  const before = caller.cookie;
  const { data } = await caller.ask(newCodeApp);
  const { groups, sealed, address } = data.newCodeApp;
  expect(address).toContain(`secret=${groups.join('')}`);
  const again = (await caller.ask(newCodeApp, { sealed })).data.newCodeApp;
  expect(again.groups).toEqual(groups);

  const input = { name, password, codeApp: again.sealed, code: codeOf(groups.join('')) };
  expect((await caller.ask(enrolling, { input })).data.enrolWithPassword).toBe(true);
  expect((await caller.ask(me)).data.staffMe).toMatchObject({
    visit: 'STAFF',
    name,
    isAdministrator: true,
    isEnrolled: true,
    hasPassword: true,
    hasCode: true,
    isProved: true,
    passkeys: [],
  });
  const planted = api.as('who planted the cookie');
  planted.cookie = before;
  expect((await planted.ask(me)).data.staffMe).toBeNull();
  const kept = await api.rows<{ password_hash: string; code_sealed: Buffer }>('select * from staff where person_id = $1', [personId]);
  expect(kept[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(kept[0]?.code_sealed.toString('latin1')).not.toContain(groups.join(''));
});

test.each([
  ['a short password', { password: 'only eleven' }, ['password', 'TOO_SHORT']],
  ['one that is tried first', { password: 'Password12345' }, ['password', 'COMMON']],
  ['one of a megabyte less a little', { password: 'x'.repeat(200_000) }, ['password', 'TOO_LONG']],
  ['a wrong code', { code: '000000' }, ['code', 'WRONG_CODE']],
  ['no code', { code: '' }, ['code', 'WRONG_CODE']],
  ["somebody else's app", { codeApp: 'x' }, ['code', 'TOO_LATE']],
  ['no name', { name: ' ' }, ['name', 'EMPTY']],
])('%s is refused beside its field, and she is not in', async (_, change, fault) => {
  const { caller, name } = await invited(api);
  const { groups, sealed } = (await caller.ask(newCodeApp)).data.newCodeApp;
  const input = { name, password, codeApp: sealed, code: codeOf(groups.join('')), ...change };
  const { refusal, details } = await caller.ask(enrolling, { input });
  expect([refusal, details.field, details.fault]).toEqual(['INVALID_INPUT', ...fault]);
  expect((await caller.ask(me)).data.staffMe).toMatchObject({ visit: 'ENROLLING', isEnrolled: false });
});

test('a name that a colleague has is refused, capitals or not', async () => {
  const { name } = await colleague(api);
  const { caller } = await invited(api);
  const { groups, sealed } = (await caller.ask(newCodeApp)).data.newCodeApp;
  const input = { name: name.toUpperCase(), password, codeApp: sealed, code: codeOf(groups.join('')) };
  expect((await caller.ask(enrolling, { input })).details).toEqual({ field: 'name', fault: 'TAKEN' });
});

test('the app that one was shown is nobody else’s', async () => {
  const [amina, hodan] = [await invited(api), await invited(api)];
  const { groups, sealed } = (await amina.caller.ask(newCodeApp)).data.newCodeApp;
  const input = { name: hodan.name, password, codeApp: sealed, code: codeOf(groups.join('')) };
  expect((await hodan.caller.ask(enrolling, { input })).details.fault).toBe('TOO_LATE');
});

test('twenty who set up one sign-in at once set it up once', async () => {
  const { caller, name } = await invited(api);
  const { groups, sealed } = (await caller.ask(newCodeApp)).data.newCodeApp;
  const { cookie } = caller;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, tap) => {
      const tab = api.as(`${name} in tab ${tap}`);
      tab.cookie = cookie;
      return tab.ask(enrolling, { input: { name, password, codeApp: sealed, code: codeOf(groups.join('')) } });
    }),
  );
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
});

test('a passkey alone sets up a sign-in, and shows her by name', async () => {
  const { caller, name } = await invited(api);
  const device = new Authenticator(api.address);
  const request = await passkeyRequest(caller, 'ADD');
  expect(JSON.parse(request)).toMatchObject({
    user: { name },
    authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
  });
  const input = { name, passkeyName: 'My phone', response: device.create(request) };
  expect((await caller.ask(enrollingWithPasskey, { input })).data.enrolWithPasskey).toBe(true);
  expect((await caller.ask(me)).data.staffMe).toMatchObject({ visit: 'STAFF', hasPassword: false, passkeys: [{ name: 'My phone' }] });
});

test.each([
  ['from another site', { origin: 'https://baraza.example.evil' }],
  ['that did not ask who she is', { isVerified: false }],
  ['for a challenge we never made', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
])('a passkey %s sets up nothing', async (_, changes) => {
  const { caller, name } = await invited(api);
  const response = new Authenticator(api.address).create(await passkeyRequest(caller, 'ADD'), changes);
  const { details } = await caller.ask(enrollingWithPasskey, { input: { name, passkeyName: 'phone', response } });
  expect(details).toEqual({ field: 'passkey', fault: 'NO_PASSKEY' });
  expect((await caller.ask(me)).data.staffMe.isEnrolled).toBe(false);
});

test('an invitation that comes after she has set up her sign-in changes nothing of it', async () => {
  const { personId, caller } = await colleague(api);
  const { token } = await invitation(api);
  await api.rows('update links set person_id = $1 where not is_used', [personId]);
  const thief = api.as('thief');
  await comeIn(thief, token);
  expect((await thief.ask(newCodeApp)).refusal).toBe('CONFLICT');
  expect((await caller.ask(me)).data.staffMe.visit).toBe('STAFF');
});

test('the first administrator is invited until she has set up her sign-in, each time by a new link', async () => {
  await api.rows('update staff set is_administrator = false');
  const [old, fresh] = [await staffOf(api).inviteFirst(), await staffOf(api).inviteFirst()].map((path) => path?.split('/').at(-1) ?? '');
  expect((await comeIn(api.as('late'), old ?? '')).refusal).toBe('NOT_FOUND');
  const caller = api.as('first administrator');
  expect((await comeIn(caller, fresh ?? '')).data.comeIn).toEqual({ mustEnrol: true, role: null });

  const { groups, sealed } = (await caller.ask(newCodeApp)).data.newCodeApp;
  await caller.ask(enrolling, { input: { name: 'Zahra', password, codeApp: sealed, code: codeOf(groups.join('')) } });
  expect((await caller.ask(me)).data.staffMe).toMatchObject({ name: 'Zahra', isAdministrator: true });
  expect(await staffOf(api).inviteFirst()).toBeNull();
});

test('processes that start together make one first administrator', async () => {
  await api.rows('update staff set is_administrator = false');
  await Promise.all(Array.from({ length: 5 }, () => staffOf(api).inviteFirst()));
  expect(await api.rows('select 1 from staff where is_administrator')).toHaveLength(1);
});

test('staff are not forgotten while they are away', async () => {
  const { personId } = await colleague(api);
  await api.rows('delete from visits where person_id = $1', [personId]);
  await api.app.get(VisitsJob).forget();
  expect(await api.rows('select 1 from people where id = $1', [personId])).toHaveLength(1);
});

test('without the demo its staff are neither let in nor kept in', async () => {
  const caller = await api.staff('organizer');
  const token = (await api.app.get(Demo).comeIn()).facilitator.split('/').at(-1) ?? '';
  expect((await caller.ask(me)).data.staffMe).toMatchObject({ visit: 'DEMO', name: null, roles: [{ role: 'ORGANIZER' }] });
  await api.app.get(Demo).close();
  expect((await caller.ask(me)).data.staffMe).toBeNull();
  expect((await comeIn(api.as('guest of the demo'), token)).refusal).toBe('NOT_FOUND');
});
