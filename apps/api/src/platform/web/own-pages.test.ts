import { digitsIn } from '@baraza/shared/digits';
import { withCheck } from '@baraza/shared/receipt';
import { Api, type Caller } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const type = { 'content-type': 'application/x-www-form-urlencoded' };
const read = async (caller: Caller, path: string) => (await caller.get(path)).text();
const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
/** Fills in a form; gives where it leads. */
const post = async (caller: Caller, path: string, fields: Record<string, string> = {}) => {
  const response = await caller.post(path, new URLSearchParams(fields).toString(), type);
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
};
const receiptOf = async (caller: Caller): Promise<string> => {
  if (!caller.cookie) await commentBy(caller, proposal);
  await post(caller, '/en/receipt');
  return (await caller.ask('{ me { receipt { digits } } }')).data.me.receipt.digits;
};
const nameOf = async (caller: Caller) =>
  (await caller.ask(`{ consultation(slug: "${slug}") { me { pseudonym } } }`)).data.consultation.me?.pseudonym;
const groups = (digits: string) => digits.replace(/(.{4})(?=.)/g, '$1 ');

test('the first contribution leads to the thanks, and from there at once to where it stands', async () => {
  const first = api.as('first');
  const path = `/en/p/${proposal}/comment`;
  const words = { key: keyIn(await read(first, path)), kind: 'FACT', language: 'en', words: 'The first words.' };
  const { to } = await post(first, path, words);
  expect(to).toMatch(new RegExp(`^/en/c/${slug}/thanks\\?then=%2Fen%2Fp%2F`));

  const thanks = await read(first, to ?? '');
  expect(thanks).toContain(`You are shown as ${await nameOf(first)}`.replace(/(as )(.*)/, '$1<bdi>$2</bdi>'));
  const on = await post(first, to ?? '', { key: keyIn(thanks) });
  expect(on.to).toMatch(new RegExp(`^/en/p/${proposal}\\?comment=(.+)#c-\\1$`));

  const next = await post(first, path, { ...words, key: crypto.randomUUID(), words: 'The second words.' });
  expect(next.to).toMatch(new RegExp(`^/en/p/${proposal}\\?comment=(.+)#c-\\1$`));
});

test('from the thanks to the receipt, and from the receipt to the questions and to her words', async () => {
  const guest = api.as('guest');
  await commentBy(guest, proposal);
  const { to } = await post(guest, `/en/c/${slug}/thanks?then=%2Fen%2Fp%2F${proposal}`, { act: 'receipt' });
  expect(to).toMatch(/^\/en\/receipt\?then=/);
  const kept = await post(guest, to ?? '', { act: 'kept' });
  expect(kept.to).toBe(`/en/c/${slug}/me?then=%2Fen%2Fp%2F${proposal}`);

  const group = await post(guest, kept.to ?? '', { key: crypto.randomUUID(), group: 'MIGRANT' });
  expect(group.to).toBe(`${kept.to}&ask=age`);
  const age = await post(guest, group.to ?? '', { key: crypto.randomUUID(), skip: 'yes' });
  expect(age.to).toBe(`/en/p/${proposal}`);
});

test('an answer that is none of those offered is refused beside the question', async () => {
  const guest = api.as('odd');
  await commentBy(guest, proposal);
  const { status, html } = await post(guest, `/en/c/${slug}/me?ask=age`, { key: crypto.randomUUID(), age: 'A99' });
  expect([status, html.includes('We do not know this one')]).toEqual([422, true]);
});

test('a receipt is offered on every page until she says that she has kept it', async () => {
  const amal = api.as('amal');
  await commentBy(amal, proposal);
  expect(await read(amal, '/en')).toContain('To come back later: get a receipt');
  await receiptOf(amal);
  expect(await read(amal, `/en/p/${proposal}`)).toContain('To come back later: keep your receipt');
  await post(amal, '/en/receipt', { act: 'kept' });
  expect(await read(amal, '/en')).not.toContain('To come back later');
  expect(await read(amal, '/en/receipt')).toContain('I have kept it');
});

test('a receipt typed in the digits of her script brings her back, and the address tells nothing of it', async () => {
  const hodan = api.as('hodan');
  const receipt = await receiptOf(hodan);
  const elsewhere = api.as('hodan elsewhere');
  const { status, to } = await post(elsewhere, '/ar/return', { receipt: groups(digitsIn('ar', receipt)) });
  expect([status, to]).toEqual([303, '/ar/my-part']);
  expect(await nameOf(elsewhere)).toBe(await nameOf(hodan));
  expect(await read(elsewhere, '/en/my-part')).toContain(await nameOf(hodan));
});

test('a slip of the hand and a receipt that is nobody’s are told apart, and what was typed stays', async () => {
  const stranger = api.as('stranger');
  const slip = await post(stranger, '/en/return', { receipt: '1234 5678' });
  expect([slip.status, slip.html.includes('A receipt has 20 digits'), slip.html.includes('value="1234 5678"')]).toEqual([422, true, true]);
  const wrong = await post(stranger, '/en/return', { receipt: withCheck('1234567890123456789') });
  expect([wrong.status, wrong.html.includes('This is not right')]).toEqual([422, true]);
  expect(stranger.cookie).toBeUndefined();
});

test('a new receipt takes the one she has; from then on only the new one is hers', async () => {
  const careful = api.as('careful');
  const old = await receiptOf(careful);
  expect((await post(careful, '/en/receipt', { act: 'replace', receipt: withCheck('1234567890123456789') })).status).toBe(422);
  expect((await post(careful, '/en/receipt', { act: 'replace', receipt: old })).status).toBe(303);
  expect(await receiptOf(careful)).not.toBe(old);
  expect((await post(api.as('finder'), '/en/return', { receipt: old })).status).toBe(422);
});

test('where the names she has are shown, it was proved a moment ago that it is she', async () => {
  const seized = api.as('seized');
  const receipt = await receiptOf(seized);
  const name = await nameOf(seized);
  expect(await read(seized, '/en/my-part')).toContain(name);
  await api.rows(`update visits set proved_at = proved_at - interval '6 minutes'`);
  expect(await read(seized, '/en/my-part')).not.toContain(name);

  const proved = await post(seized, '/en/prove?then=%2Fen%2Fmy-part', { receipt });
  expect(proved.to).toBe('/en/my-part');
  expect(await read(seized, '/en/my-part')).toContain(name);
});

test('whoever proves herself is led nowhere but to a page of ours', async () => {
  const led = api.as('led');
  const receipt = await receiptOf(led);
  expect((await post(led, '/en/prove?then=https%3A%2F%2Felsewhere.example', { receipt })).to).toBe('/en/my-part');
});

test('staff are shown the way to prove themselves that is theirs', async () => {
  expect(await read(await api.staff('facilitator'), '/en/prove?then=%2Fen')).toContain('href="/en/staff/prove?then=%2Fen%2Fmy-part"');
});

test('she says whose phone it is, and ends her visits on other ones', async () => {
  const owner = api.as('owner');
  const receipt = await receiptOf(owner);
  for (const phone of ['second phone', 'third phone', 'fourth phone']) await post(api.as(phone), '/en/return', { receipt });
  expect((await post(owner, '/en/phone', { phone: 'OWN' })).to).toBe('/en/phone?saved');

  const ends = [...(await read(owner, '/en/phone')).matchAll(/aria-describedby="visit-([^"]+)"/g)].map(([, id = '']) => id);
  expect(ends).toHaveLength(3);
  await post(owner, '/en/phone', { end: ends[0] ?? '' });
  expect(await read(owner, '/en/phone')).toMatch(/name="endOthers"/);
  await post(owner, '/en/phone', { endOthers: 'yes' });
  expect(await read(owner, '/en/phone')).toContain('Nowhere else.');
  expect((await owner.ask('{ me { visit } }')).data.me.visit).toBe('OWN');
});

test('a new name: she is told what it means, and is shown under it from then on', async () => {
  const fresh = api.as('fresh');
  await commentBy(fresh, proposal);
  const old = await nameOf(fresh);
  const page = await read(fresh, `/en/c/${slug}/new-name`);
  expect(page).toContain('You still count as one person.');
  const { to } = await post(fresh, `/en/c/${slug}/new-name`, { key: keyIn(page) });
  const after = await read(fresh, to ?? '');
  expect(await nameOf(fresh)).not.toBe(old);
  expect(after).toContain(await nameOf(fresh));
  expect(after).not.toContain(old);
});

test.each(['my-part', 'receipt', 'phone', 'prove', `c/${slug}/thanks`])(
  'a stranger on /%s learns how one comes to be known, and gets no cookie',
  async (page) => {
    const response = await api.as('passing by').get(`/en/${page}`);
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await response.text()).toContain('href="/en/return"');
  },
);

test('pages of her own are kept by nobody', async () => {
  await commentBy(api.as('private'), proposal);
  for (const page of ['my-part', 'receipt', 'return', 'phone', 'prove', `c/${slug}/thanks`, `c/${slug}/me`, `c/${slug}/new-name`]) {
    expect((await api.as('private').get(`/en/${page}`)).headers.get('cache-control')).toBe('private, no-store');
  }
});
