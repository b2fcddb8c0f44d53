import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { Api, testSecret } from '../../../../test/api.js';
import {
  commentBy,
  erasing,
  hide,
  proposalBy,
  recommendations,
  restoring,
  slug,
  takingStance,
  undo,
  withdrawing,
} from '../../../../test/given.js';
import { roomy } from '../../../../test/roomy.js';
import { build } from '../../../main.js';

let api: Api;
let other: NestFastifyApplication;
let addresses: readonly string[];
let proposal: string;
let paths: readonly string[];
beforeAll(async () => {
  api = await Api.start();
  const { url } = api.app.get(DataSource).options as { url: string };
  other = await build({ databaseUrl: url, secret: testSecret, limits: roomy });
  await other.listen(0, '127.0.0.1');
  addresses = [api.address, await other.getUrl()];
  [proposal = ''] = await recommendations(api.as('reader'));
  paths = ['/en', '/ar', `/en/c/${slug}`, `/ar/c/${slug}?stage=TRANSIT`, `/en/c/${slug}/about`, `/en/p/${proposal}`, `/ar/p/${proposal}`];
});
afterAll(async () => {
  await other.close();
  await api.stop();
});

const html = { accept: 'text/html' };
const json = { accept: 'application/json' };
const read = (url: string, headers: Record<string, string> = html) => fetch(url, { headers, redirect: 'manual' });

/** The addresses at which strangers are shown something else than would be made for them this moment; a cookie that is nobody's has it made anew. */
async function stale(): Promise<string[]> {
  const checked = paths.map(async (path, at) => {
    const form = at % 2 ? json : html;
    const anew = await (await read(addresses[0] + path, { ...form, cookie: 'x=1' })).text();
    const shown = await Promise.all(addresses.map(async (address) => (await read(address + path, form)).text()));
    return shown.every((each) => each === anew) ? [] : [path];
  });
  return (await Promise.all(checked)).flat();
}

const restore = async (contribution: string) => {
  const facilitator = await api.staff('facilitator');
  await facilitator.ask(restoring, { input: { key: crypto.randomUUID(), contribution, reason: 'A technical reason.' } });
};
const editing = 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }';

const own = { proposal: '', comment: '' };
const edit = () => ({ key: crypto.randomUUID(), comment: own.comment, kind: 'FACT', language: 'en', words: 'Other technical words.' });
const stance = (n: number) =>
  api.as(`somebody ${n}`).ask(takingStance, { input: { key: crypto.randomUUID(), proposal, kind: n % 2 ? 'AGREE' : 'UNSURE' } });

test.each<[string, () => Promise<unknown>]>([
  ['a proposal', async () => (own.proposal = await proposalBy(api.as('amina')))],
  ['a comment', async () => (own.comment = await commentBy(api.as('amina'), proposal))],
  ['other words of a comment', async () => api.as('amina').ask(editing, { input: edit() })],
  ['hiding a comment', async () => hide(await api.staff('facilitator'), own.comment)],
  ['showing it again', () => restore(own.comment)],
  ['hiding a proposal', async () => hide(await api.staff('facilitator'), own.proposal)],
  ['showing that again', () => restore(own.proposal)],
  ['withdrawing a proposal', () => undo(api.as('amina'), withdrawing, own.proposal)],
  ['erasing a comment', () => undo(api.as('amina'), erasing, own.comment)],
  ['stances enough for figures', () => Promise.all(Array.from({ length: 12 }, (_, n) => stance(n)))],
])('after %s the next stranger is shown it, whichever process made it and whichever she asks', async (_, act) => {
  expect(await stale()).toEqual([]);
  await act();
  expect(await stale()).toEqual([]);
});

test.each([
  ['the end of a phase', `update phases set ends_at = now() where kind = (select min(kind) from phases)`],
  ['an end that is taken back', 'update phases set ends_at = null'],
  [
    'a phase more',
    `insert into phases (kind, starts_at, consultation_id) select 'DISCUSS', now() + interval '9 days', id from consultations`,
  ],
  ['a phase less', `delete from phases where starts_at > now()`],
  ['the order of themes', 'update themes set position = -position'],
  ['a theme less', `delete from themes where code = (select max(code) from themes)`],
  ['a card', `delete from cards where position = 0`],
  ['a session', `update sessions set held_on = held_on - 1`],
  ['its programme', `update programme_items set starts_at = '07:07'`],
  ['a rendering', `update renderings set parts = parts || '{"title": "Other words"}' where language = 'ar'`],
  [
    'a rendering more',
    `insert into renderings (wording_id, language, parts) select id, 'ar', parts from wordings where id in (select wording_id from proposals)
     on conflict (wording_id, language) do update set parts = excluded.parts`,
  ],
  [
    'the words of a consultation',
    `with said as (insert into wordings (language, parts) select language, parts || '{"title": "Another title"}' from wordings
                   where id = (select min(wording_id) from consultations) returning id)
     update consultations set wording_id = said.id from said`,
  ],
  ['being a demo', 'update consultations set is_demo = false'],
  [
    'a second consultation',
    `insert into consultations (public_id, slug, wording_id) select gen_random_uuid(), 'second', wording_id from consultations limit 1`,
  ],
  ['its going', `delete from consultations where slug = 'second'`],
])('%s shows at once, whoever changes it', async (_, change) => {
  expect(await stale()).toEqual([]);
  expect(await api.rows(`${change} returning 1`)).not.toEqual([]);
  expect(await stale()).toEqual([]);
});

test('who has a tag of what still holds is told so, and who comes after a change is given the new page', async () => {
  const url = `${api.address}/en/p/${proposal}`;
  const first = await read(url);
  const tag = first.headers.get('etag') ?? '';
  expect([tag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"\d+-[\w-]{16}"$/), 'no-cache']);
  for (const address of addresses) {
    const again = await read(`${address}/en/p/${proposal}`, { ...html, 'if-none-match': `"old", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('x-content-type-options')).toBe('nosniff');
  }
  await commentBy(api.as('amina'), proposal);
  const after = await read(url, { ...html, 'if-none-match': tag });
  expect([after.status, after.headers.get('etag') === tag]).toEqual([200, false]);
});

test('an address that names nothing at all disturbs nobody else', async () => {
  const odd = ['/en/c/%00', '/en/c/%ED%A0%80', `/en/c/${'x'.repeat(90)}`, '/en/p/%00', `/en/p/${proposal.replace('-', '%2D')}`];
  const answers = await Promise.all([...odd, ...paths].map((path) => read(api.address + path)));
  expect(answers.slice(odd.length).map(({ status }) => status)).toEqual(paths.map(() => 200));
  expect(answers.slice(0, odd.length).map(({ status }) => status)).toEqual([422, 404, 404, 404, 200]);
});

test('a head alone tells the same as the page', async () => {
  const [page, head] = [await read(`${api.address}/en`), await fetch(`${api.address}/en`, { method: 'HEAD', headers: html })];
  expect(head.status).toBe(200);
  for (const name of ['etag', 'content-length', 'content-security-policy', 'vary', 'cache-control', 'content-encoding'])
    expect([name, head.headers.get(name)]).toEqual([name, page.headers.get(name)]);
});

test.each(['gzip', 'br', 'gzip, deflate, br', 'br;q=0, gzip', 'identity', ''])('who takes "%s" reads the same words', async (encoding) => {
  const plain = await (await read(`${api.address}/en`, { ...html, cookie: 'x=1' })).text();
  expect(await (await read(`${api.address}/en`, { ...html, 'accept-encoding': encoding })).text()).toBe(plain);
});

test('what somebody is shown who brings a sign of who she is comes from nothing that is kept, and has no tag', async () => {
  const amina = api.as('amina');
  await commentBy(amina, proposal);
  const hers = await amina.get(`/en/p/${proposal}`);
  expect(await hers.text()).toContain('"isMine":true');
  const signs: Record<string, string>[] = [{ cookie: amina.cookie ?? '' }, { cookie: 'x=1' }, { authorization: 'Bearer x' }];
  for (const sign of signs) expect((await read(`${api.address}/en/p/${proposal}`, { ...html, ...sign })).headers.get('etag')).toBeNull();
  expect(await (await read(`${api.address}/en/p/${proposal}`)).text()).not.toContain('"isMine":true');
});

test('the first address gives each reader the start in her language', async () => {
  for (const language of ['ar', 'en', 'fr', 'ar'])
    expect(await (await read(`${api.address}/`, { ...html, 'accept-language': language })).text()).toContain(`<html lang="${language}"`);
});

test('when a consultation becomes its members’ own, no stranger reads it from that moment', async () => {
  for (const path of paths) for (const address of addresses) await read(address + path);
  await api.rows(`update consultations set access = 'MEMBERS'`);
  for (const path of paths.filter((each) => /\/[cp]\//.test(each)))
    for (const address of addresses) expect([path, (await read(address + path)).status]).toEqual([path, 404]);
  expect(await (await read(`${api.address}/en`)).text()).not.toContain(slug);
  await api.rows(`update consultations set access = 'PUBLIC'`);
  expect(await stale()).toEqual([]);
});
