import { Api } from '../../../test/api.js';
import { colleagueWithPasskey, letProofsPass, me, passkeyRequest, signingInWithPasskey } from '../../../test/staff.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

test('a passkey signs in without a name', async () => {
  const { device, name } = await colleagueWithPasskey(api);
  const laptop = api.as(`laptop of ${name}`);
  const response = device.get(await passkeyRequest(laptop, 'SIGN_IN'));
  expect((await laptop.ask(signingInWithPasskey, { input: { response } })).data.signInWithPasskey).toBe(true);
  expect((await laptop.ask(me)).data.staffMe).toMatchObject({ visit: 'STAFF', name, isProved: true });
});

test.each([
  ['signed for another site', { origin: 'https://baraza.example.evil' }],
  ['signed without asking who holds it', { isVerified: false }],
  ['signed for a challenge we never made', { challenge: Buffer.alloc(38, 7).toString('base64url') }],
  ['copied, so that its counter goes back', { counter: 1 }],
])('a passkey %s lets nobody in', async (_, changes) => {
  const { device } = await colleagueWithPasskey(api);
  const laptop = api.as(`thief of ${device.id.toString('hex')}`);
  const response = device.get(await passkeyRequest(laptop, 'SIGN_IN'), changes);
  const { details } = await laptop.ask(signingInWithPasskey, { input: { response } });
  expect(details).toEqual({ field: 'passkey', fault: 'NO_PASSKEY' });
  expect(laptop.cookie).toBeUndefined();
});

test('what a passkey signed counts once, also when twenty send it at once', async () => {
  const { device, name } = await colleagueWithPasskey(api);
  const response = device.get(await passkeyRequest(api.as('reader'), 'SIGN_IN'));
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, tap) => api.as(`${name} ${tap}`).ask(signingInWithPasskey, { input: { response } })),
  );
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  expect((await api.as('shoulder').ask(signingInWithPasskey, { input: { response } })).refusal).toBe('INVALID_INPUT');
});

test.each([
  ['of somebody disabled', 'update staff set is_disabled = true where person_id = $1'],
  ['that she took away', 'delete from passkeys where person_id = $1'],
])('a passkey %s lets nobody in', async (_, sql) => {
  const { device, personId } = await colleagueWithPasskey(api);
  await api.rows(sql, [personId]);
  const response = device.get(await passkeyRequest(api.as('reader'), 'SIGN_IN'));
  expect((await api.as('shoulder').ask(signingInWithPasskey, { input: { response } })).details.fault).toBe('NO_PASSKEY');
});

test.each(['', 'null', '{}', '[]', '{"id":1}', '{"id":"AA"}', 'x'.repeat(30_000)])('%.20j is no passkey', async (response) => {
  expect((await api.as('stranger').ask(signingInWithPasskey, { input: { response } })).details.fault).toBe('NO_PASSKEY');
});

const provingByPasskey = 'mutation ($input: PasskeyInput!) { proveByPasskey(input: $input) }';

test('a passkey proves for its owner, and what it signed to sign in proves nothing', async () => {
  const member = await colleagueWithPasskey(api);
  const { caller, device } = member;
  await letProofsPass(api, member);
  const toSignIn = device.get(await passkeyRequest(caller, 'SIGN_IN'));
  expect((await caller.ask(provingByPasskey, { input: { response: toSignIn } })).details.fault).toBe('NO_PASSKEY');

  const other = await colleagueWithPasskey(api);
  const hers = other.device.get(await passkeyRequest(other.caller, 'PROVE'));
  expect((await caller.ask(provingByPasskey, { input: { response: hers } })).details.fault).toBe('NO_PASSKEY');

  const response = device.get(await passkeyRequest(caller, 'PROVE'));
  expect((await caller.ask(provingByPasskey, { input: { response } })).data.proveByPasskey).toBe(true);
  expect((await caller.ask(me)).data.staffMe.isProved).toBe(true);
});
