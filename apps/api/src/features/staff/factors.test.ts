import { Api } from '../../../test/api.js';
import { Authenticator } from '../../../test/authenticator.js';
import {
  codeOf,
  colleague,
  colleagueWithPasskey,
  forgetCodes,
  letProofsPass,
  me,
  newCodeApp,
  passkeyRequest,
  password,
  signingIn,
  signingInWithPasskey,
} from '../../../test/staff.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const adding = 'mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) }';
const naming = 'mutation ($input: NamePasskeyInput!) { namePasskey(input: $input) }';
const removing = 'mutation ($id: ID!) { removePasskey(id: $id) }';
const setting = 'mutation ($password: String!) { setPassword(password: $password) }';
const settingApp = 'mutation ($input: CodeAppInput!) { setCodeApp(input: $input) }';

type Colleague = Awaited<ReturnType<typeof colleague>>;
const passkeysOf = async ({ caller }: Pick<Colleague, 'caller'>) => (await caller.ask(me)).data.staffMe.passkeys;
const add = async ({ caller }: Pick<Colleague, 'caller'>, device: Authenticator, passkeyName = 'my phone') =>
  caller.ask(adding, { input: { passkeyName, response: device.create(await passkeyRequest(caller, 'ADD')) } });

test('she adds a passkey, names it, signs in with it and takes it away', async () => {
  const member = await colleague(api);
  const device = new Authenticator(api.address);
  expect((await add(member, device)).data.addPasskey).toBe(true);
  const [{ id }] = await passkeysOf(member);
  await member.caller.ask(naming, { input: { id, passkeyName: 'the blue phone' } });
  expect(await passkeysOf(member)).toMatchObject([{ id, name: 'the blue phone' }]);

  const phone = api.as(`phone of ${member.name}`);
  const response = device.get(await passkeyRequest(phone, 'SIGN_IN'));
  expect((await phone.ask(signingInWithPasskey, { input: { response } })).refusal).toBeUndefined();
  expect((await member.caller.ask(removing, { id })).data.removePasskey).toBe(true);
  expect(await passkeysOf(member)).toEqual([]);
});

test('the last thing she can sign in with stays', async () => {
  const member = await colleagueWithPasskey(api);
  const [{ id }] = await passkeysOf(member);
  expect((await member.caller.ask(removing, { id })).refusal).toBe('FORBIDDEN');
  await member.caller.ask(setting, { password });
  expect((await member.caller.ask(removing, { id })).refusal).toBe('FORBIDDEN');
  expect(await passkeysOf(member)).toHaveLength(1);
});

test('of two passkeys that are taken away at once one stays', async () => {
  const member = await colleagueWithPasskey(api);
  await add(member, new Authenticator(api.address), 'second');
  const passkeys: { id: string }[] = await passkeysOf(member);
  await Promise.all(passkeys.map(({ id }) => member.caller.ask(removing, { id })));
  expect(await passkeysOf(member)).toHaveLength(1);
});

test('a new password signs her in, the old one does not, and elsewhere she is out', async () => {
  const member = await colleague(api);
  await forgetCodes(api, member);
  const laptop = api.as(`laptop of ${member.name}`);
  await laptop.ask(signingIn, { input: { name: member.name, password, code: codeOf(member.secret) } });
  expect((await member.caller.ask(setting, { password: 'five quite other words now' })).data.setPassword).toBe(true);
  expect((await laptop.ask(me)).data.staffMe).toBeNull();
  expect((await member.caller.ask(me)).data.staffMe).not.toBeNull();

  await forgetCodes(api, member);
  const code = codeOf(member.secret);
  expect((await laptop.ask(signingIn, { input: { name: member.name, password, code } })).refusal).toBe('INVALID_INPUT');
  expect(
    (await laptop.ask(signingIn, { input: { name: member.name, password: 'five quite other words now', code } })).refusal,
  ).toBeUndefined();
});

test('a password that is tried first is refused', async () => {
  const { caller } = await colleague(api);
  expect((await caller.ask(setting, { password: 'Password12345' })).details).toEqual({ field: 'password', fault: 'COMMON' });
});

test('a new code app takes the place of the old one', async () => {
  const member = await colleague(api);
  const { groups, sealed } = (await member.caller.ask(newCodeApp)).data.newCodeApp;
  const fresh = groups.join('');
  const wrong = await member.caller.ask(settingApp, { input: { codeApp: sealed, code: codeOf(member.secret) } });
  expect(wrong.details).toEqual({ field: 'code', fault: 'WRONG_CODE' });
  expect((await member.caller.ask(settingApp, { input: { codeApp: sealed, code: codeOf(fresh) } })).data.setCodeApp).toBe(true);

  await forgetCodes(api, member);
  const laptop = api.as(`laptop of ${member.name}`);
  const input = { name: member.name, password };
  expect((await laptop.ask(signingIn, { input: { ...input, code: codeOf(member.secret) } })).refusal).toBe('INVALID_INPUT');
  expect((await laptop.ask(signingIn, { input: { ...input, code: codeOf(fresh) } })).refusal).toBeUndefined();
});

test('nothing of it is changed without a fresh proof', async () => {
  const member = await colleagueWithPasskey(api);
  const device = new Authenticator(api.address);
  const { groups, sealed } = (await member.caller.ask(newCodeApp)).data.newCodeApp;
  const [{ id }] = await passkeysOf(member);
  await letProofsPass(api, member);
  const answers = [
    await add(member, device),
    await member.caller.ask(removing, { id }),
    await member.caller.ask(setting, { password }),
    await member.caller.ask(settingApp, { input: { codeApp: sealed, code: codeOf(groups.join('')) } }),
  ];
  expect(answers.map(({ refusal }) => refusal)).toEqual(['PROVE', 'PROVE', 'PROVE', 'PROVE']);
});

test("a colleague's passkey can be neither named nor taken away", async () => {
  const [amina, hodan] = [await colleagueWithPasskey(api), await colleagueWithPasskey(api)];
  const [{ id }] = await passkeysOf(amina);
  expect((await hodan.caller.ask(naming, { input: { id, passkeyName: 'mine' } })).refusal).toBe('NOT_FOUND');
  expect((await hodan.caller.ask(removing, { id })).refusal).toBe('NOT_FOUND');
});

test('a passkey that somebody has is added for nobody else', async () => {
  const [amina, hodan] = [await colleagueWithPasskey(api), await colleagueWithPasskey(api)];
  expect((await add(hodan, amina.device)).refusal).toBe('CONFLICT');
});

test('each change is written down, by what it was and never with what', async () => {
  const member = await colleague(api, true);
  await add(member, new Authenticator(api.address), 'a telling name');
  await member.caller.ask(setting, { password: 'five quite other words now' });
  const entries = await api.rows('select act, role, rule, subject from audit.entries where person_id = $1 order by number', [
    member.personId,
  ]);
  expect(entries).toEqual(
    ['ENROLLED', 'PASSKEY_ADDED', 'PASSWORD'].map((rule) => ({ act: 'A13', role: 'ADMINISTRATOR', rule, subject: null })),
  );
});

test('participants and the demo’s staff have nothing of this', async () => {
  const facilitator = await api.staff('facilitator');
  for (const caller of [facilitator, api.as('stranger')]) {
    const { refusal } = await caller.ask(setting, { password });
    expect(['FORBIDDEN', 'NOT_SIGNED_IN']).toContain(refusal);
    expect((await caller.ask(newCodeApp)).refusal).toBe(refusal);
    expect((await caller.ask('{ passkeyRequest(use: ADD) }')).refusal).toBe(refusal);
  }
});
