import { jest } from '@jest/globals';
import { Api } from '../../../test/api.js';
import { recommendations } from '../../../test/given.js';

let api: Api;
let proposal: string;
const logged: string[] = [];
beforeEach(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
  logged.length = 0;
  for (const stream of ['stdout', 'stderr'] as const)
    jest.spyOn(process[stream], 'write').mockImplementation((chunk) => logged.push(String(chunk)) > 0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.stop();
});

const old = { 'content-type': 'application/csp-report' };
const modern = { 'content-type': 'application/reports+json' };
const send = async (body: string, headers: Record<string, string> = old) => (await api.as('reader').post('/report', body, headers)).status;
const inOldForm = (changes: object) => JSON.stringify({ 'csp-report': { 'document-uri': `${api.address}/en/p/${proposal}`, ...changes } });
const lines = () =>
  logged
    .join('')
    .split('\n')
    .filter((line) => line.includes('[Report]'));

test('a report of a browser leaves the directive and the kind of page, and nothing that tells who read what', async () => {
  const about = {
    'blocked-uri': 'https://evil.example/x',
    'script-sample': 'her words',
    referrer: `${api.address}/en/secret`,
    'source-file': '/x',
  };
  expect(await send(inOldForm({ 'effective-directive': 'script-src-elem', ...about }))).toBe(204);
  const body = {
    documentURL: `${api.address}/ar/c/september-dialogue`,
    effectiveDirective: 'img-src',
    sample: 'her words',
    blockedURL: 'data',
  };
  expect(
    await send(JSON.stringify([{ type: 'csp-violation', age: 1, url: body.documentURL, user_agent: 'Her Phone 7', body }]), modern),
  ).toBe(204);

  expect(lines()).toEqual([expect.stringContaining('script-src-elem on proposal'), expect.stringContaining('img-src on consultation')]);
  expect(logged.join('')).not.toMatch(new RegExp(`${proposal}|evil|her words|secret|september|127\\.0\\.0\\.1|Phone`, 'i'));
});

test.each([
  ['line breaks', { 'effective-directive': 'img-src\nERROR [Forged] all is lost' }],
  ['signs that colour a terminal', { 'effective-directive': '\u001b[31mimg-src' }],
  ['what would break out of JSON', { 'effective-directive': '","level":60,"msg":"forged' }],
  ['an object', { 'effective-directive': { toString: 'x' } }],
  ['a name with a meaning for programs', { 'effective-directive': '__proto__' }],
  ['a name without end', { 'effective-directive': 'a'.repeat(5000) }],
])('a report with %s is no line in the log', async (_, changes) => {
  expect(await send(inOldForm(changes))).toBe(204);
  expect(logged.join('')).toBe('');
});

test('an address with line breaks in a report is one line without it', async () => {
  expect(await send(inOldForm({ 'effective-directive': 'img-src', 'document-uri': 'http://x/\nforged\u001b[31m' }))).toBe(204);
  expect(lines()).toEqual([expect.stringMatching(/img-src on no page$/)]);
  expect(logged.join('')).not.toContain('forged');
});

test.each([
  ['a megabyte', 'x'.repeat(1_000_000), old, 413],
  ['no JSON', '{"csp-report":', old, 204],
  ['a list of nothing', '[null, 1, "x", {}]', modern, 204],
  ['another kind of body', '{}', { 'content-type': 'text/plain' }, 415],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
])('%s is answered briefly and not logged', async (_, body, headers, status) => {
  expect(await send(body, headers)).toBe(status);
  expect(logged.join('')).toBe('');
});

test('a flood of reports is ten lines a minute', async () => {
  const statuses = await Promise.all(Array.from({ length: 50 }, () => send(inOldForm({ 'effective-directive': 'img-src' }))));
  expect(statuses.filter((status) => status === 429)).toHaveLength(40);
  expect(lines()).toHaveLength(10);
});
