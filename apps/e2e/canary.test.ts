import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { inGroups, withCheck } from '@baraza/shared/receipt';
import { launchOptions } from '../../tools/jest/browser.mjs';
import { freshDatabase, onServer } from '../../tools/jest/database.mjs';
import { consultation } from './support/journey.js';
import { readWell } from './support/offline.js';
import { Record as Stored } from './support/record.js';
import { untilKept } from './support/proposing.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';
import { Server } from './support/server.js';
import { inDatabase, inFiles } from './support/traces.js';

const say = wordsIn('en');
const mark = crypto.randomUUID().slice(0, 8);

/** What is kept, and the one place it is kept in. */
const kept = {
  [`published-${mark}`]: ['public.wordings.parts'],
  [`withdrawn-${mark}`]: ['public.wordings.parts'],
  // As search compares it.
  [`published ${mark}`]: ['public.search_texts.shadow', 'public.search_texts.words'],
  [`reason-${mark}`]: ['public.decisions.reason'],
  [`appeal-${mark}`]: ['public.wordings.parts'],
};
const [published = '', withdrawn = '', , reason = '', appeal = ''] = Object.keys(kept);

/** Words that stand nowhere else in the world, one for each place somebody may leave them. Nothing of these may be found. */
const planted = {
  erased: `erased-${mark}`,
  erasedReason: `because-${mark}`,
  erasedAppeal: `however-${mark}`,
  phone: '+49 151 00031337',
  name: `Zeinab-${mark}`,
  staffName: `staff-${mark}`,
  password: `password-${mark}`,
  code: 'ABCD-EFGH-JKLM-NPQR',
  refused: `refused-${mark}`,
  agent: `agent-${mark}`,
  forwarded: '203.0.113.77',
  referrer: `referrer-${mark}`,
  query: `query-${mark}`,
  header: `header-${mark}`,
  looked: `looked-${mark}`,
  looked2: `looked ${mark}`,
  draft: `draft-${mark}`,
  erasedAsFound: `erased ${mark}`,
  appealAsFound: `appeal ${mark}`,
  wrong: withCheck(Array.from({ length: 19 }, () => Math.floor(Math.random() * 10)).join('')),
};

let database: Awaited<ReturnType<typeof freshDatabase>>;
let server: Server;
let record: Stored;
let proposal: string;
beforeAll(async () => {
  database = await freshDatabase();
  server = await Server.start(database.url);
  record = await Stored.open(database.url);
  proposal = await record.recommendation();
});
afterAll(async () => {
  await record.close();
  await server.stop();
  await database.drop();
});

/** Somebody whose device tells all it can of itself. fetch would not let her. */
class Telling {
  #cookie = '';

  ask(query: string, variables: Record<string, unknown> = {}): Promise<{ data: Record<string, never>; errors?: unknown[] }> {
    const { address } = server;
    const body = JSON.stringify({ query, variables });
    return new Promise((resolve, reject) => {
      const asking = request(`${address}/graphql?q=${planted.query}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          origin: address,
          cookie: this.#cookie,
          'user-agent': planted.agent,
          'x-forwarded-for': planted.forwarded,
          forwarded: `for=${planted.forwarded}`,
          referer: `${address}/${planted.referrer}`,
          'x-device': planted.header,
        },
      });
      asking.on('error', reject).on('response', (response) => {
        const [set] = response.headers['set-cookie'] ?? [];
        if (set) this.#cookie = set.split(';')[0] ?? '';
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))));
      });
      asking.end(body);
    });
  }
}

const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';
const withdrawing = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) }';
const erasing = 'mutation ($input: EraseInput!) { erase(input: $input) }';
const hiding = 'mutation ($input: HideInput!) { hideContribution(input: $input) { kind } }';
const appealing = 'mutation ($input: AppealInput!) { appeal(input: $input) { id } }';
const signingIn = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
const redeeming = 'mutation ($input: RedeemInput!) { redeem(input: $input) { slug } }';
const looking = 'query ($slug: String!, $words: String!) { consultation(slug: $slug) { search(words: $words) { next } } }';
const keeping = 'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { id } }';
const key = () => crypto.randomUUID();
const aComment = (words: string, changes = {}) => ({
  input: { key: crypto.randomUUID(), proposal, kind: 'FACT', language: 'en', words, ...changes },
});

/** The rewriting goes on beside the first requests. */
async function expectSoon<Value>(look: () => Value, wanted: Value): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if (JSON.stringify(look()) === JSON.stringify(wanted)) return;
    await sleep(500);
  }
  expect(look()).toEqual(wanted);
}

/** Where the database lies; nothing when it is not on this machine. */
async function dataFolder(): Promise<string | null> {
  const { rows } = (await onServer('show data_directory')) as { rows: { data_directory: string }[] };
  return rows[0]?.data_directory.startsWith(os.tmpdir()) ? rows[0].data_directory : null;
}

async function comment(person: Telling, words: string): Promise<string> {
  const { data } = await person.ask(commenting, aComment(words));
  return (data['comment'] as unknown as { id: string }).id;
}

/** The demo's facilitator, come in by her link. */
async function facilitator(): Promise<Telling> {
  const staff = new Telling();
  const token = server.comeIn.facilitator.split('/').at(-1);
  await staff.ask('mutation ($input: ComeInInput!) { comeIn(input: $input) { role } }', { input: { key: key(), token } });
  return staff;
}

test('of all that people write and their devices tell, what the privacy page names is kept, and nothing else is, anywhere', async () => {
  const person = new Telling();
  const staff = await facilitator();
  await comment(person, `My words are ${published}.`);
  await person.ask(withdrawing, { input: { key: key(), contribution: await comment(person, `I take back ${withdrawn}.`) } });
  const hidden = await comment(person, 'A technical comment.');
  await staff.ask(hiding, { input: { key: key(), contribution: hidden, rule: 'OFF_TOPIC', reason } });
  await person.ask(appealing, { input: { key: key(), contribution: hidden, language: 'en', words: appeal } });

  const erased = await comment(person, `${planted.name} can be called at ${planted.phone}: ${planted.erased}.`);
  await staff.ask(hiding, { input: { key: key(), contribution: erased, rule: 'PERSONAL_DATA', reason: planted.erasedReason } });
  await person.ask(appealing, { input: { key: key(), contribution: erased, language: 'en', words: planted.erasedAppeal } });
  expect(await inDatabase(database.url, planted.erasedAppeal)).not.toEqual([]);
  await person.ask(erasing, { input: { key: key(), contribution: erased } });

  await new Telling().ask(signingIn, { input: { name: planted.staffName, password: planted.password, code: '123456' } });
  await new Telling().ask(redeeming, { input: { key: key(), code: planted.code } });
  await person.ask(commenting, aComment(`${planted.refused} in no known language`, { language: 'tlh' }));
  await person.ask(commenting, aComment(`${planted.refused} with a number that is none`, { kind: 'LIKE' }));
  await person.ask(`{ consultation(slug: "${planted.refused}") { id } }`);
  await person.ask(looking, { slug: consultation, words: planted.looked });
  await person.ask('mutation { keepVisit(isOwnPhone: true) }');
  const { errors } = await person.ask(keeping, { input: { key: key(), consultation, title: planted.draft, problem: planted.draft } });
  expect(errors).toBeUndefined();
  const { data } = await person.ask('mutation { makeReceipt { digits } }');
  const receipt = String((data['makeReceipt'] as unknown as { digits: string }).digits);
  await person.ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt: planted.wrong } });
  await person.ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt } });

  for (const [text, places] of Object.entries(kept)) expect([text, await inDatabase(database.url, text)]).toEqual([text, places]);
  const never = [...Object.values(planted), receipt, inGroups(receipt).join(' ')];
  const found: string[] = [];
  for (const text of never) for (const place of await inDatabase(database.url, text)) found.push(`${text} in ${place}`);
  expect(found).toEqual([]);

  // A start rewrites what held erased words.
  await server.stop();
  await server.restart();
  for (const text of [...Object.keys(kept), ...never]) expect(server.said).not.toContain(text);

  const folder = await dataFolder();
  if (!folder) return;
  await expectSoon(() => inFiles(folder, never), []);
  expect(inFiles(folder, [published]).length).toBeGreaterThan(0);
}, 60_000);

test('a borrowed phone keeps nothing of what she wrote, of her receipt or of her name there, though nobody tidies up', async () => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'baraza-profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), baseURL: server.address, locale: 'en' });
    const page = await context.newPage();
    const words = `Typed on a borrowed phone: ${mark}-typed.`;
    await page.goto(`/en/p/${proposal}/comment`);
    await page.getByLabel(say('comment.words')).fill(words);
    await page.getByRole('radio', { name: say('kind.FACT') }).check();
    await page.getByRole('button', { name: say('form.send') }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/comment'));
    const ask = (query: string) =>
      page.evaluate(async (text) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
        return JSON.stringify(await response.json());
      }, query);
    const [, digits = ''] = /"digits":"(\d{20})"/.exec(await ask('mutation { makeReceipt { digits } }')) ?? [];
    const [, author = ''] = /"pseudonym":"([^"]+)"/.exec(await ask(`{ consultation(slug: "${consultation}") { me { pseudonym } } }`)) ?? [];
    expect([digits.length, author.length > 3]).toEqual([20, true]);
    await page.goto(`/en/p/${proposal}`);
    await page.getByText(`${mark}-typed`).waitFor();
    await page.goto(`/en/c/${consultation}/search`);
    await page.getByLabel(say('search.label')).fill(`${mark}-sought`);
    await page.getByRole('button', { name: say('search.send') }).click();
    await page.getByText(say('search.none')).waitFor();
    await page.goto(`/en/c/${consultation}/propose`);
    await untilItRuns(page);
    await page.getByLabel(say('propose.problem')).fill(`${mark}-unsent`);
    await untilKept(page);

    // What the worker keeps of what she read, and what waits to be sent, is nothing but noise there.
    await readWell(page, `/en/p/${proposal}`);
    await page.getByRole('link', { name: say('comment.say') }).click();
    await page.getByLabel(say('comment.words')).waitFor();
    await server.kill9();
    await page.getByLabel(say('comment.words')).fill(`Never sent: ${mark}-waiting.`);
    await page.getByRole('button', { name: say('form.send') }).click();
    await page.getByText(say('shell.waiting', { count: 1 })).waitFor();
    await context.close();
    await server.restart();

    // That she was here can be seen: the profile is searched where things are.
    expect(inFiles(profile, [new URL(server.address).host]).length).toBeGreaterThan(0);
    const traces = ['typed', 'sought', 'unsent', 'waiting'].map((what) => `${mark}-${what}`);
    expect(inFiles(profile, [...traces, digits, inGroups(digits).join(' '), author])).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 60_000);
