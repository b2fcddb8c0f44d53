import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { inGroups, withCheck } from '@baraza/shared/receipt';
import { launchOptions } from '../../tools/jest/browser.mjs';
import { freshDatabase, onServer } from '../../tools/jest/database.mjs';
import { consultation } from './support/journey.js';
import { Record as Stored } from './support/record.js';
import { wordsIn } from './support/say.js';
import { Server } from './support/server.js';
import { inDatabase, inFiles } from './support/traces.js';

const say = wordsIn('en');
const mark = crypto.randomUUID().slice(0, 8);

/** Words that stand nowhere else in the world, one for each place somebody may leave them. */
const planted = {
  published: `published-${mark}`,
  refused: `refused-${mark}`,
  agent: `agent-${mark}`,
  forwarded: '203.0.113.77',
  referrer: `referrer-${mark}`,
  query: `query-${mark}`,
  header: `header-${mark}`,
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
const aComment = (words: string, changes = {}) => ({
  input: { key: crypto.randomUUID(), proposal, kind: 'FACT', language: 'en', words, ...changes },
});

/** Where the database lies; nothing when it is not on this machine. */
async function dataFolder(): Promise<string | null> {
  const { rows } = (await onServer('show data_directory')) as { rows: { data_directory: string }[] };
  return rows[0]?.data_directory.startsWith(os.tmpdir()) ? rows[0].data_directory : null;
}

test('of all that a device tells, the words that were published are kept, and nothing else is, anywhere', async () => {
  const person = new Telling();
  await person.ask(commenting, aComment(`My words are ${planted.published}.`));
  await person.ask(commenting, aComment(`${planted.refused} in no known language`, { language: 'tlh' }));
  await person.ask(commenting, aComment(`${planted.refused} with a number that is none`, { kind: 'LIKE' }));
  await person.ask(`{ consultation(slug: "${planted.refused}") { id } }`);
  await person.ask('mutation { keepVisit(isOwnPhone: true) }');
  const { data } = await person.ask('mutation { makeReceipt { digits } }');
  const receipt = String((data['makeReceipt'] as unknown as { digits: string }).digits);
  await person.ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt: planted.wrong } });
  await person.ask('mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit } }', { input: { receipt } });

  expect(await inDatabase(database.url, planted.published)).toEqual(['public.wordings.parts']);
  const { published, ...never } = planted;
  const kept: Record<string, string[]> = {};
  for (const text of [...Object.values(never), receipt, inGroups(receipt).join(' ')]) kept[text] = await inDatabase(database.url, text);
  expect(Object.values(kept).flat()).toEqual([]);

  for (const text of [...Object.values(planted), receipt]) expect(server.said).not.toContain(text);

  const folder = await dataFolder();
  if (!folder) return;
  await onServer('checkpoint');
  expect(inFiles(folder, [published]).length).toBeGreaterThan(0);
  expect(inFiles(folder, [...Object.values(never), receipt])).toEqual([]);
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
    await context.close();

    // That she was here can be seen: the profile is searched where things are.
    expect(inFiles(profile, [new URL(server.address).host]).length).toBeGreaterThan(0);
    expect(inFiles(profile, [`${mark}-typed`, digits, inGroups(digits).join(' '), author])).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 60_000);
