import { Api } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const get = (path: string, headers = {}) => api.as('reader').get(path, headers);
const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
const comments = async () => Number((await api.rows<{ count: string }>('select count(*) from comments'))[0]?.count);

test('the first address is the home page in the language of the browser, and asks for no cookie', async () => {
  for (const [language, reads] of Object.entries({ ar: 'ar', 'es-MX,es;q=0.9': 'es', 'ti,fr;q=0.5': 'fr', xx: 'en', '': 'en' })) {
    const response = await get('/', { 'accept-language': language });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
    expect(response.headers.get('vary')).toContain('accept-language');
    expect((await response.text()).slice(0, 60)).toContain(`<html lang="${reads}"`);
  }
});

test('every page can be read without a script, is kept by nobody against her will, and holds nothing of anyone', async () => {
  for (const path of ['/en', '/ar', `/en/c/${slug}`, `/ar/c/${slug}/about`, `/fr/p/${proposal}`, '/es/languages']) {
    const response = await get(path);
    const html = await response.text();
    expect([response.status, response.headers.get('cache-control'), response.headers.get('set-cookie')]).toEqual([200, 'no-cache', null]);
    expect(html).toMatch(/<h1/);
    expect(keyIn(html)).toBe('');
  }
});

test.each(['/', '/en', '/nothing', '/graphql', '/assets/none.js', '/%ff', '/health', `/files/en/${slug}/brief.pdf`])(
  '%s answers with every guarding header',
  async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  },
);

test('a page that never was says so in the language of its address', async () => {
  for (const path of ['/ar/nothing', `/ar/p/${crypto.randomUUID()}`, '/ar/p/none', '/ar/c/elsewhere']) {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect((await response.text()).slice(0, 60)).toContain('<html lang="ar" dir="rtl">');
  }
});

test('an address written otherwise leads nowhere else', async () => {
  for (const path of [
    '/en/../../etc/passwd',
    '/en//c',
    '/EN',
    '/en%2fc',
    '/assets/../server/entry-server.js',
    `/en/p/${proposal}/../../x`,
  ]) {
    expect((await get(path)).status).toBe(404);
  }
});

test('the form without a script makes one contribution, however often it is sent', async () => {
  const guest = api.as('guest');
  const path = `/en/p/${proposal}/comment`;
  const fields = new URLSearchParams({
    key: keyIn(await (await guest.get(path)).text()),
    kind: 'FACT',
    language: 'en',
    words: 'By hand.',
  }).toString();
  const before = await comments();
  const answers = [await guest.post(path, fields, form), await guest.post(path, fields, form)];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await comments()).toBe(before + 1);
});

test('what cannot be taken comes back with the words still in the form, and the same key', async () => {
  const guest = api.as('careful guest');
  const path = `/ar/p/${proposal}/comment`;
  const key = keyIn(await (await guest.get(path)).text());
  const words = 'كلمات '.repeat(1000);
  const response = await guest.post(path, new URLSearchParams({ key, kind: 'FACT', language: 'ar', words }).toString(), form);
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain(words.trim());
  expect(keyIn(html)).toBe(key);
  expect(guest.cookie).toBeUndefined();
});

test.each([
  ['a page of another site', { origin: 'http://evil.example' }],
  ['a sandboxed page', { origin: 'null' }],
  ['another site, by what the browser tells', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour of our address', { 'sec-fetch-site': 'same-site' }],
])('%s cannot send a form or ask for a change', async (_, headers) => {
  const before = await comments();
  const fields = new URLSearchParams({ key: crypto.randomUUID(), kind: 'FACT', language: 'en', words: 'Forged.' }).toString();
  expect((await api.as('victim').post(`/en/p/${proposal}/comment`, fields, { ...form, ...headers })).status).toBe(403);
  expect(
    (await api.as('victim').post('/graphql', '{"query":"mutation { leave }"}', { 'content-type': 'application/json', ...headers })).status,
  ).toBe(403);
  expect(await comments()).toBe(before);
});

test.each([
  ['ten megabytes', 'words=' + 'x'.repeat(10_000_000), form, 413],
  ['another kind of body', '<xml/>', { 'content-type': 'text/xml' }, 415],
  ['JSON', '{"words":"x"}', { 'content-type': 'application/json' }, 415],
])('%s sent to a page is refused in the language of its address', async (_, body, headers, status) => {
  const response = await api.as('reader').post(`/fr/p/${proposal}/comment`, body, headers);
  expect(response.status).toBe(status);
  expect((await response.text()).slice(0, 60)).toContain('<html lang="fr"');
});

test('a page that is already running is told by its code why nothing was taken', async () => {
  const response = await api
    .as('reader')
    .post(`/fr/p/${proposal}/comment`, '{}', { 'content-type': 'text/xml', accept: 'application/json' });
  expect(response.status).toBe(415);
  expect(await response.json()).toEqual({ sorry: 'INVALID_INPUT' });
});

test('search engines list pages and nothing else', async () => {
  const robots = async (path: string) => (await get(path)).headers.get('x-robots-tag');
  expect(await Promise.all(['/en', '/graphql', '/health'].map(robots))).toEqual([null, 'noindex', 'noindex']);
  expect(await (await get('/en')).text()).not.toContain('noindex');
  expect(await (await get('/en/languages')).text()).toContain('<meta name="robots" content="noindex">');
});

test('field names with a meaning for programs mean nothing here', async () => {
  await api.as('reader').post(`/en/p/${proposal}/comment`, 'constructor=y&__proto__[isAdmin]=1&key=a&key=b', form);
  const named = await api.as('reader').post(`/en/p/${proposal}/comment`, '__proto__=x', form);
  expect(named.status).toBeLessThan(500);
  expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  expect((await get(`/en/p/${proposal}`)).status).toBe(200);
});

test('the same address asked for as data is the page as data', async () => {
  const response = await get(`/ar/p/${proposal}`, { accept: 'application/json' });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toMatchObject({ page: 'proposal', status: 200, data: expect.anything() });
});

test('a page says by a sign for which visit it was made, and to nobody by what one comes in', async () => {
  const whose = async (who: string) => {
    const response = await api.as(who).get('/en/phone', { accept: 'application/json' });
    return ((await response.json()) as { whose: string }).whose;
  };
  await commentBy(api.as('signed'), proposal);
  await commentBy(api.as('signed too'), proposal);
  const [one, again, other] = [await whose('signed'), await whose('signed'), await whose('signed too')];
  expect([one, again, other]).toEqual([expect.stringMatching(/^[\w-]{8}$/), one, expect.not.stringContaining(one)]);
  expect(api.as('signed').cookie).not.toContain(one);
  expect(await whose('reader')).toBe('');
  const { cookie } = api.as('signed');
  await api.as('signed').post('/en/leave', '', form);
  api.as('signed').cookie = cookie;
  expect(await whose('signed')).toBe('');
});

test('scripts are kept for a year by their name, and come compressed', async () => {
  const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec(await (await get('/en')).text()) ?? [];
  const response = await get(script, { 'accept-encoding': 'br' });
  expect([response.status, response.headers.get('cache-control'), response.headers.get('content-encoding')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
    'br',
  ]);
});

test('somebody without a visit who signs out is no trouble', async () => {
  expect((await api.as('reader').post('/en/leave', '', form)).status).toBe(303);
});

test.each(['leave', 'done'])('whoever ends her visit by /%s leaves nothing in her browser', async (page) => {
  const response = await api.as('reader').post(`/en/${page}`, '', form);
  expect([response.headers.get('location'), response.headers.get('cache-control')]).toEqual([`/en/${page}`, 'private, no-store']);
  expect(response.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
  expect(response.headers.get('set-cookie')).toContain('left=; Max-Age=0');
});

test('whoever left quickly stands before an empty page that does not tell whose it is', async () => {
  const html = await (await get('/ar/leave')).text();
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toMatch(/<body><\/body>/);
  expect(html).not.toMatch(/Baraza|<script|<style/);
});

test('who left while nothing got through comes back without her visit', async () => {
  const amina = api.as('amina');
  await commentBy(amina, proposal);
  amina.cookie += '; left=1';
  const html = await amina.get('/en');
  expect(html.headers.get('set-cookie')).toMatch(/visit=; Max-Age=0.*left=; Max-Age=0/);
  expect(await html.text()).not.toContain('action="/en/done"');
});

test('the titles that stay in the history of a browser tell the kind of a page, and no word of what is on it', async () => {
  const titles = await Promise.all(
    [`/en/c/${slug}`, `/en/c/${slug}/about`, `/en/p/${proposal}`, `/en/p/${proposal}/comment`, `/ar/p/${proposal}`].map(
      async (path) => /<title>(.*?)<\/title>/.exec(await (await get(path)).text())?.[1],
    ),
  );
  expect(titles).toEqual([
    'Consultation · Baraza',
    'About this consultation · Baraza',
    'Proposal · Baraza',
    'Say something · Baraza',
    'مقترح · Baraza',
  ]);
});
