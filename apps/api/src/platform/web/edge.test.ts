import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../../../test/api.js';
import { commentBy, proposalBy, recommendations, slug } from '../../../test/given.js';

let api: Api;
let proposal: string;
const open: Socket[] = [];
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});
afterAll(() => api.stop());

/** A line as the network gives it: nothing is mended on the way. */
function line(): Socket {
  const socket = connect(Number(new URL(api.address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  open.push(socket);
  return socket;
}

/** Sends bytes as they are, and gives all that came back until the line was closed. */
async function said(bytes: string): Promise<string> {
  const socket = line();
  const heard: Buffer[] = [];
  socket.on('data', (chunk) => heard.push(chunk));
  socket.write(bytes, 'latin1');
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(heard).toString();
}

async function asked(verb: string, path: string, headers: Record<string, string> = {}, body = '') {
  const all = { host: new URL(api.address).host, connection: 'close', ...(body && { 'content-length': String(body.length) }), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const [head = ''] = (await said(`${verb} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)).split('\r\n\r\n');
  const [status = '', ...rest] = head.split('\r\n');
  const pairs = rest.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 2)]);
  return { status: Number(status.split(' ')[1]), headers: Object.fromEntries(pairs) as Record<string, string>, head };
}

const off = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
].map((power) => `${power}=()`);
const powers = [...off, 'publickey-credentials-create=(self)', 'publickey-credentials-get=(self)'].join(', ');
const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': powers,
};
const noPage = "default-src 'none'; frame-ancestors 'none'; sandbox";
const page =
  /^default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'self'; style-src 'sha256-[\w+/]{43}='; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default; report-uri \/report(; report-to csp)?$/;

const addresses = () => [
  ...['/', '/en', '/ar/languages', '/en/nothing', '/nothing', `/en/c/${slug}`, `/en/p/${proposal}`, `/en/p/${proposal}/comment`],
  ...['/en/leave', '/graphql', '/schema.graphql', '/health', '/report', '/visit/stay', '/visit/going', '/assets/none.js', '/socket.io/'],
  ...[`/files/en/${slug}/brief.pdf`, '/%ff', '/en/../..', '//', `/${'x'.repeat(3000)}`],
];
const verbs = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'SEARCH',
  'QUERY',
  'NONSENSE',
  'get',
  'G\u00e9T',
];

test.each(verbs)('every address asked with %s answers with each guarding header, byte for byte', async (verb) => {
  for (const path of addresses()) {
    const { status, headers } = await asked(verb, path);
    // Socket.io writes its own refusals; there is nothing of ours in them.
    if (path === '/socket.io/' && headers['content-security-policy'] === undefined) continue;
    expect([path, status, headers]).toMatchObject([path, expect.any(Number), everywhere]);
    expect(status).toBeLessThan(500);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy === noPage || page.test(policy)).toBe(true);
    expect(Object.keys(headers)).not.toContain('server');
    expect(Object.keys(headers)).not.toContain('strict-transport-security');
    expect(Object.keys(headers)).not.toContain('access-control-allow-origin');
  }
});

test('only a page may run its script; all else may run nothing', async () => {
  for (const path of ['/graphql', '/schema.graphql', '/health', '/%ff', `/${'x'.repeat(3000)}`])
    expect((await asked('GET', path)).headers['content-security-policy']).toBe(noPage);
  for (const path of ['/', `/en/p/${proposal}`, '/en/nothing'])
    expect((await asked('GET', path)).headers['content-security-policy']).toMatch(page);
});

test('over TLS, every answer forbids to come without it again, and pages tell where to report', async () => {
  process.env['TRUST_PROXY'] = 'loopback';
  const behindProxy = await Api.start().finally(() => delete process.env['TRUST_PROXY']);
  for (const path of ['/', '/en', `/en/p/${proposal}`, '/health', '/graphql', '/nothing', '/assets/none.js']) {
    const { headers } = await behindProxy.as('reader').get(path, { 'x-forwarded-proto': 'https' });
    expect([path, headers.get('strict-transport-security')]).toEqual([path, 'max-age=63072000; includeSubDomains']);
  }
  const { headers } = await behindProxy.as('reader').get('/en', { 'x-forwarded-proto': 'https' });
  expect(headers.get('reporting-endpoints')).toBe('csp="/report"');
  expect(headers.get('content-security-policy')).toMatch(/report-uri \/report; report-to csp$/);
  // A proxy that passes on whatever a client says of itself.
  for (const protocol of ['x', 'https', '__proto__', 'x'])
    expect((await behindProxy.as('reader').get('/en', { 'x-forwarded-proto': protocol })).status).toBe(200);
  await behindProxy.stop();
});

test.each([
  ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nabcd'],
  ['a length and chunks', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['a hundred kilobytes of headers', `GET /en HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(100_000)}\r\n\r\n`],
  ['a line break in a header', 'GET /en HTTP/1.1\r\nhost: x\r\nx-a: b\rc\r\n\r\n'],
  ['no HTTP at all', 'Hello?\r\n\r\n'],
  ['no host', 'GET /en HTTP/1.1\r\n\r\n'],
])('%s is answered by a refusal and nothing else', async (_, bytes) => {
  const answer = await said(bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  expect(answer).not.toMatch(/node|at .*\.js|yyyy/i);
  expect((await api.as('reader').get('/en')).status).toBe(200);
});

test('neither a host nor a forwarded name that somebody made up comes back in an answer', async () => {
  const made = 'made-up.example';
  const headers = { host: made, 'x-forwarded-host': made, 'x-forwarded-proto': 'https', forwarded: `host=${made}`, range: 'bytes=0-0,1-1' };
  for (const path of ['/', '/en', '/en/nothing', `/en/p/${proposal}`, '/health']) {
    expect(
      await said(
        `GET ${path} HTTP/1.1\r\n${Object.entries({ ...headers, connection: 'close' })
          .map(([n, v]) => `${n}: ${v}\r\n`)
          .join('')}\r\n`,
      ),
    ).not.toContain(made);
  }
});

test('a language that is none is answered in English', async () => {
  for (const wanted of ['x'.repeat(4000), ';;;q=', '*', 'en;q=9', '\u00ff', '-'.repeat(100)]) {
    const answer = await said(`GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\naccept-language: ${wanted}\r\n\r\n`);
    expect(answer).toContain('<html lang="en"');
  }
});

test('nothing that is asked by GET changes anything', async () => {
  const amina = api.as('amina');
  const comment = await commentBy(amina, proposal);
  const own = await proposalBy(amina);
  const facilitator = await api.staff('facilitator');
  const routes = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeMeta: false });
  expect(routes).toContain('GET');

  const state = async () =>
    JSON.stringify(
      await Promise.all(tables.map((table) => api.rows(`select md5(string_agg(t::text, ',' order by t::text)) from ${table} t`))),
    );
  const tables = [
    'proposals',
    'comments',
    'stances',
    'wordings',
    'decisions',
    'participants',
    'people',
    'keys',
    'links',
    'events',
    'held_roles',
    'receipts',
  ];
  const before = await state();
  const visits = await api.rows('select count(*) from visits');

  const ids = { language: 'en', slug, id: own, contributionId: comment, token: 'none' };
  const { routes: pages } = (await import('../../../../web/src/routes.js')) as { routes: readonly { pattern: string }[] };
  const paths = pages.map(({ pattern }) => pattern.replace(/:(\w+)/g, (_, name: keyof typeof ids) => ids[name] ?? 'none'));
  const asks = ['/visit/stay', '/visit/going', '/report', '/graphql?query=mutation%7Bleave%7D', `/files/en/${slug}/brief.csv`];
  for (const path of [...paths, ...asks]) {
    const words = '?words=Forged&key=11111111-1111-4111-8111-111111111111&kind=AGREE&rule=SPAM&reason=x&title=x';
    for (const caller of [amina, facilitator]) await caller.get(path.includes('?') ? path : path + words);
  }
  expect(await state()).toBe(before);
  expect(await api.rows('select count(*) from visits')).toEqual(visits);
});

test.each([['/visit/going'], ['/visit/stay'], ['/graphql'], ['/en/leave'], ['/report']])(
  '%s takes nothing from a page of another site',
  async (path) => {
    const foreign: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/json']) {
        expect((await asked('POST', path, { ...headers, 'content-type': type }, '{}')).status).toBe(403);
      }
    }
  },
);

test('a hundred and fifty lines that never say what they want do not hold up others, and are closed', async () => {
  const lines = Array.from({ length: 150 }, () => line());
  let closed = 0;
  for (const socket of lines) socket.once('close', () => (closed += 1)).resume();
  await Promise.all(lines.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  for (const socket of lines) socket.write('GET /en HTTP/1.1\r\nhost: x\r\n');
  const drip = setInterval(() => lines.forEach((socket) => socket.writable && socket.write('x-a: b\r\n')), 500);

  const times = [];
  for (let n = 0; n < 20; n += 1) {
    const from = performance.now();
    expect((await api.as('reader').get('/en')).status).toBe(200);
    times.push(performance.now() - from);
  }
  expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(1000);
  for (let tries = 0; closed < lines.length && tries < 200; tries += 1) await sleep(100);
  clearInterval(drip);
  expect(closed).toBe(lines.length);
});
