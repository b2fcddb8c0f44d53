import { Api } from '../../../test/api.js';
import { aComment, commenting, recommendations } from '../../../test/given.js';
import { codeOf, colleague, forgetCodes, letProofsPass, me, password, proving, signingIn, staffOf } from '../../../test/staff.js';
import { DataSource } from 'typeorm';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const visitOf = async (cookie: string | undefined) => {
  const holder = api.as(`holder of ${cookie}`);
  holder.cookie = cookie;
  return (await holder.ask(me)).data.staffMe?.visit ?? null;
};

test('name, password and code sign in, under a new token, however the name is written and the digits are', async () => {
  const member = await colleague(api);
  await forgetCodes(api, member);
  const device = api.as('a laptop');
  const arabic = codeOf(member.secret).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  const response = await device.post(
    '/graphql',
    JSON.stringify({ query: signingIn, variables: { input: { name: ` ${member.name.toUpperCase()} `, password, code: arabic } } }),
    { 'content-type': 'application/json' },
  );
  expect(response.headers.get('set-cookie')).toMatch(/^visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect((await device.ask(me)).data.staffMe).toMatchObject({ visit: 'STAFF', name: member.name, isProved: true });
});

test.each([
  ['a name nobody has', { name: 'nobody at all' }],
  ['a wrong password', { password: 'four other words here' }],
  ['a wrong code', { code: '000000' }],
  ['no code', { code: '' }],
  ['five digits', { code: '12345' }],
  ['a name of a megabyte less a little', { name: 'x'.repeat(200_000) }],
  ['a name of signs that no database holds', { name: 'a\0b' }],
])('%s is refused with the same words', async (_, change) => {
  const member = await colleague(api);
  await forgetCodes(api, member);
  const device = api.as(`tried by ${member.name}`);
  const { refusal, details } = await device.ask(signingIn, {
    input: { name: member.name, password, code: codeOf(member.secret), ...change },
  });
  expect([refusal, details]).toEqual(['INVALID_INPUT', { field: 'name', fault: 'NO_MATCH' }]);
  expect(device.cookie).toBeUndefined();
});

test('a password of half a megabyte is refused before anything slow is done with it', async () => {
  const input = { name: 'anyone', password: 'x'.repeat(200_000), code: '123456' };
  const { details } = await api.as('stranger').ask(signingIn, { input });
  expect(details).toEqual({ field: 'password', fault: 'TOO_LONG', limit: 1024 });
});

test('a disabled colleague is refused with the same words, and all she was signed in with ends at once', async () => {
  const member = await colleague(api);
  const { cookie } = member.caller;
  await staffOf(api).disable(api.app.get(DataSource).manager, member.personId);
  expect(await visitOf(cookie)).toBeNull();
  await forgetCodes(api, member);
  const { details } = await api.as('again').ask(signingIn, { input: { name: member.name, password, code: codeOf(member.secret) } });
  expect(details).toEqual({ field: 'name', fault: 'NO_MATCH' });
});

test('a visit that outlived her being disabled is worth nothing', async () => {
  const member = await colleague(api, true);
  await api.rows('update staff set is_disabled = true where person_id = $1', [member.personId]);
  expect((await member.caller.ask(me)).data.staffMe).toBeNull();
});

test('who has to set up her sign-in anew is out, and cannot come in by what she had', async () => {
  const member = await colleague(api);
  await staffOf(api).reset(api.app.get(DataSource).manager, member.personId);
  expect((await member.caller.ask(me)).data.staffMe).toBeNull();
  const { refusal } = await api.as('again').ask(signingIn, { input: { name: member.name, password, code: codeOf(member.secret) } });
  expect(refusal).toBe('INVALID_INPUT');
});

test('a code counts once, also when twenty send it at the same time', async () => {
  const member = await colleague(api);
  await forgetCodes(api, member);
  const input = { name: member.name, password, code: codeOf(member.secret) };
  const answers = await Promise.all(Array.from({ length: 20 }, (_, tap) => api.as(`${member.name} ${tap}`).ask(signingIn, { input })));
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  expect((await api.as('shoulder').ask(signingIn, { input })).refusal).toBe('INVALID_INPUT');
});

test('the code she set up her app with does not sign her in', async () => {
  const member = await colleague(api);
  const [{ code_step: step } = { code_step: '0' }] = await api.rows<{ code_step: string }>(
    'select code_step from staff where person_id = $1',
    [member.personId],
  );
  const code = codeOf(member.secret, Number(step) - Math.floor(Date.now() / 30_000));
  expect((await api.as('shoulder').ask(signingIn, { input: { name: member.name, password, code } })).refusal).toBe('INVALID_INPUT');
});

test.each([-3, -10, 3, 10])('the code of %i half minutes from now is refused', async (steps) => {
  const member = await colleague(api);
  await forgetCodes(api, member);
  const input = { name: member.name, password, code: codeOf(member.secret, steps) };
  expect((await api.as('late').ask(signingIn, { input })).refusal).toBe('INVALID_INPUT');
});

test('after a newer code an older one is refused though its half minute is not over', async () => {
  const member = await colleague(api);
  await forgetCodes(api, member);
  const input = { name: member.name, password, code: codeOf(member.secret) };
  const older = { ...input, code: codeOf(member.secret, -1) };
  expect((await api.as('newer').ask(signingIn, { input })).refusal).toBeUndefined();
  expect((await api.as('older').ask(signingIn, { input: older })).refusal).toBe('INVALID_INPUT');
});

test('a cookie that somebody planted before is worth nothing afterwards', async () => {
  const [proposal = ''] = await recommendations(api.as('reader'));
  const thief = api.as('thief');
  await thief.ask(commenting, { input: aComment(proposal) });
  const planted = thief.cookie;

  const member = await colleague(api);
  await forgetCodes(api, member);
  const device = api.as('borrowed laptop');
  device.cookie = planted;
  await device.ask(signingIn, { input: { name: member.name, password, code: codeOf(member.secret) } });
  expect(device.cookie).not.toBe(planted);
  expect(await visitOf(planted)).toBeNull();
  expect((await thief.ask('{ me { visit } }')).data.me).toBeNull();
});

test('a proof changes the token, and the old one is dead', async () => {
  const member = await colleague(api);
  const { caller } = member;
  await letProofsPass(api, member);
  expect((await caller.ask(me)).data.staffMe.isProved).toBe(false);
  expect((await caller.ask('mutation { setPassword(password: "another long password") }')).refusal).toBe('PROVE');

  const before = caller.cookie;
  await forgetCodes(api, member);
  expect((await caller.ask(proving, { input: { code: codeOf(member.secret) } })).data.proveByCode).toBe(true);
  expect((await caller.ask(me)).data.staffMe.isProved).toBe(true);
  expect(await visitOf(before)).toBeNull();
});

test('a proof makes no visit longer', async () => {
  const member = await colleague(api);
  const closing = () => api.rows<{ closes_at: Date }>('select closes_at from visits where person_id = $1', [member.personId]);
  await api.rows(`update visits set closes_at = now() + interval '5 minutes' where person_id = $1`, [member.personId]);
  const [before] = await closing();
  await forgetCodes(api, member);
  await member.caller.ask(proving, { input: { code: codeOf(member.secret) } });
  const [after] = await closing();
  expect(after?.closes_at).toEqual(before?.closes_at);
});

test.each(['000000', '', 'x'.repeat(1000)])('a wrong code (%#) proves nothing', async (code) => {
  const member = await colleague(api);
  await letProofsPass(api, member);
  expect((await member.caller.ask(proving, { input: { code } })).details).toEqual({ field: 'code', fault: 'WRONG_CODE' });
  expect((await member.caller.ask(me)).data.staffMe.isProved).toBe(false);
});

test('a receipt proves nothing for staff: they cannot even have one', async () => {
  const { caller } = await colleague(api);
  expect((await caller.ask('mutation { makeReceipt { digits } }')).refusal).toBe('FORBIDDEN');
  expect((await caller.ask('mutation { prove(input: { receipt: "1" }) { isProved } }')).refusal).toBe('FORBIDDEN');
});

test('when her roles change she signs in again', async () => {
  const member = await colleague(api);
  await staffOf(api).endVisits(api.app.get(DataSource).manager, member.personId);
  expect((await member.caller.ask(me)).data.staffMe).toBeNull();
});

test('a role tells its consultation by name, and counts while she is signed in with two factors', async () => {
  const member = await colleague(api);
  await api.rows(`insert into held_roles (person_id, consultation_id, role) select $1, id, 'FACILITATOR' from consultations`, [
    member.personId,
  ]);
  const { data } = await member.caller.ask(me);
  expect(data.staffMe.roles).toEqual([
    { role: 'FACILITATOR', consultation: { slug: 'september-dialogue', title: { words: expect.any(String) } } },
  ]);
  const [proposal = ''] = await recommendations(member.caller);
  const may = async () =>
    (await member.caller.ask('query ($id: ID!) { proposal(id: $id) { may { hide } } }', { id: proposal })).data.proposal.may.hide;
  expect(await may()).toBe(true);
  await api.rows(`update visits set kind = 'BORROWED' where person_id = $1`, [member.personId]);
  expect(await may()).toBe(false);
});

test('on a fourth device the oldest visit ends', async () => {
  const member = await colleague(api);
  for (const device of ['two', 'three', 'four']) {
    await forgetCodes(api, member);
    await api.as(`${member.name} ${device}`).ask(signingIn, { input: { name: member.name, password, code: codeOf(member.secret) } });
  }
  expect(await api.rows('select 1 from visits where person_id = $1', [member.personId])).toHaveLength(3);
  expect((await member.caller.ask(me)).data.staffMe).toBeNull();
  expect((await api.as(`${member.name} four`).ask(me)).data.staffMe).not.toBeNull();
});

test('after half an hour without a click, and after twelve hours in all, she is out', async () => {
  const member = await colleague(api);
  const [visit] = await api.rows<{ idle: number; all: number }>(
    `select extract(epoch from ends_at - now())::float / 60 as idle, extract(epoch from closes_at - now())::float / 60 as "all"
     from visits where person_id = $1`,
    [member.personId],
  );
  expect(visit?.idle).toBeCloseTo(30, 0);
  expect(visit?.all).toBeCloseTo(720, 0);
  await api.rows('update visits set ends_at = now() where person_id = $1', [member.personId]);
  expect((await member.caller.ask(me)).data.staffMe).toBeNull();
});

test('a thousand sign-ins in one document are refused before one is looked at', async () => {
  const member = await colleague(api);
  const before = await api.rows('select code_step from staff where person_id = $1', [member.personId]);
  const one = (at: number) =>
    `a${at}: signIn(input: { name: "${member.name}", password: "${password}", code: "${codeOf(member.secret, 1)}" })`;
  const query = `mutation { ${Array.from({ length: 1000 }, (_, at) => one(at)).join(' ')} }`;
  const response = await api.as('stranger').post('/graphql', JSON.stringify({ query }), { 'content-type': 'application/json' });
  expect(response.status).toBe(400);
  expect(await response.json()).not.toHaveProperty('data');
  const two = await api.as('stranger').ask(`mutation { ${one(0)} ${one(1)} }`);
  expect([two.refusal, two.data]).toEqual(['INVALID_INPUT', undefined]);
  expect(await api.rows('select code_step from staff where person_id = $1', [member.personId])).toEqual(before);
});
