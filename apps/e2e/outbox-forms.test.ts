import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consultation, setOut } from './support/journey.js';
import { inDrawer, readWell, until } from './support/offline.js';
import { fillProposal, publish, untilKept } from './support/proposing.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const alike = { problem: 'People wait for years and may not work. Skills are lost.', change: 'Give everybody who asks a permit at once.' };

let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|503 http/);
  proposal = await journey.record.recommendation();
});

const send = (page: Page) => page.getByRole('button', { name: say('form.send') }).click();
const waits = (page: Page, count: number) => page.getByText(say('shell.waiting', { count })).waitFor();
const kept = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft /')));
const stored = async (mark: string) =>
  (await journey.record.thread(proposal)).map(({ words }) => words).filter((words) => words.includes(mark));

async function reader(): Promise<Page> {
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `/en/p/${proposal}`);
  return page;
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill(words);
}

/** As her page sends a form; the worker takes it. */
const post = (page: Page, address: string, fields: Record<string, string>): Promise<string> =>
  page.evaluate(
    async ([to, body]) =>
      (await fetch(to, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams(body) })).text(),
    [address, fields] as const,
  );

test('what waits is no draft any more, wherever it was written', async () => {
  const page = await reader();
  await page.goto(`/en/p/${proposal}/comment`);
  await untilItRuns(page);
  await journey.server.kill9();
  await page.getByLabel(say('comment.words')).fill('Written on its page.');
  await untilKept(page);
  await send(page);
  await page.waitForURL('**/en/outbox');
  expect(await kept(page)).toEqual([]);

  await page.goto(`/en/p/${proposal}`);
  await write(page, 'Written in its place.');
  await untilKept(page);
  await send(page);
  await waits(page, 2);
  await page.getByRole('link', { name: say('comment.say') }).click();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('');
  expect(await kept(page)).toEqual([]);
  await journey.server.restart();
});

test('the page of what waits shows by itself what became of it, and keeps the visit and what is being mended', async () => {
  const page = await reader();
  await journey.server.kill9();
  await write(page, `Refused. ${'x'.repeat(5_001)}`);
  await send(page);
  await waits(page, 1);
  await write(page, 'Sent while she looked on.');
  await send(page);
  await waits(page, 2);
  await page.goto('/en/outbox');
  await page.getByText('Sent while she looked on.').waitFor();
  await journey.server.restart();
  const stays = page.waitForRequest((request) => request.url().endsWith('/visit/stay'));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Sent while she looked on.').waitFor({ state: 'detached' });
  await stays;
  expect(await stored('looked on')).toEqual(['Sent while she looked on.']);

  const words = page.getByRole('listitem').getByLabel(say('comment.words'));
  await words.fill('Being mended.');
  const other = await page.context().newPage();
  await readWell(other, `/en/p/${proposal}`);
  await journey.server.kill9();
  await write(other, 'Written beside it.');
  await send(other);
  await waits(other, 2);
  await journey.server.restart();
  await until(async () => (await stored('beside it')).length === 1);
  await waits(other, 1);
  expect(await words.inputValue()).toBe('Being mended.');
});

test('a comment without words comes back with a field for them, and what was chosen is told by its name', async () => {
  const page = await reader();
  const comment = await journey.comment(proposal, 'Rated without a line.');
  await journey.server.kill9();
  const [language, kind] = ['en', 'FACT'];
  await post(page, `/en/p/${proposal}/comment`, { key: crypto.randomUUID(), words: '', kind, language });
  await post(page, `/en/p/${proposal}/comment`, { key: crypto.randomUUID(), words: 'no', kind, language });
  await post(page, `/en/p/${proposal}/stance`, { key: crypto.randomUUID(), kind: 'DISAGREE', wording: '1' });
  await post(page, `/en/rate/${comment}`, { key: crypto.randomUUID(), kind: 'USEFUL' });
  await page.goto('/en/outbox');
  const items = page.locator('main ol > li');
  expect(await items.locator('> p').allInnerTexts()).toEqual(['no', say('stance.DISAGREE'), say('rating.USEFUL')]);

  await journey.server.restart();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('alert').getByText(say('fault.EMPTY')).waitFor();
  await page.getByLabel(say('comment.words')).fill('Not empty any more.');
  await page.getByRole('button', { name: say('outbox.sendAgain') }).click();
  await until(async () => (await stored('any more')).length === 1);
  await until(async () => (await inDrawer(page, 'outbox')) === 0);
  await page.goto(`/en/rate/${comment}`);
  expect(await page.getByRole('radio', { name: say('rating.USEFUL'), exact: true }).isChecked()).toBe(true);
});

test('a proposal like others comes back to be looked at, waits until it is published, and is published once', async () => {
  const first = await journey.newPerson({ language: 'en' });
  await first.goto(`/en/c/${consultation}/propose`);
  await fillProposal(first, 'en', { title: 'Asylum seekers should work from the first day', ...alike });
  await publish(first, 'en');

  const page = await reader();
  await page.goto(`/en/c/${consultation}/propose`);
  await untilItRuns(page);
  await fillProposal(page, 'en', { title: 'Work for asylum seekers from the first day', ...alike });
  const fields = await page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => [...new FormData(form)]);
  await journey.server.kill9();
  await send(page);
  await page.waitForURL('**/en/outbox');
  await journey.server.restart();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('alert').getByText(say('outbox.shown')).waitFor();

  const answer = await post(page, `/en/c/${consultation}/propose`, Object.fromEntries(fields) as Record<string, string>);
  expect(answer).toContain('"alike":{');
  expect(await inDrawer(page, 'outbox')).toBe(1);

  await page.getByRole('button', { name: say('outbox.look') }).click();
  await page.getByRole('heading', { name: say('alike.yours'), exact: true }).waitFor();
  await untilItRuns(page);
  await page.getByRole('button', { name: say('alike.publish') }).click();
  await page.getByRole('heading', { name: say('thanks.title') }).waitFor();
  await until(async () => (await inDrawer(page, 'outbox')) === 0);
  await page.goto(`/en/c/${consultation}`);
  expect(await page.getByRole('link', { name: 'Work for asylum seekers from the first day' }).count()).toBe(1);
});

test('what is told once on a page stays there when something is sent behind it', async () => {
  const page = await reader();
  await page.goto('/en/return');
  await untilItRuns(page);
  await page.getByLabel(say('receipt.field')).fill('1');
  await page.getByRole('button', { name: say('return.send') }).click();
  await page.getByRole('alert').waitFor();
  await journey.server.kill9();
  await post(page, `/en/p/${proposal}/comment`, { key: crypto.randomUUID(), words: 'Sent behind it.', kind: 'FACT', language: 'en' });
  await waits(page, 1);
  await journey.server.restart();
  const readAgain: string[] = [];
  page.on('request', (request) => request.url().endsWith('/en/return') && readAgain.push(request.method()));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText(say('shell.waiting', { count: 1 })).waitFor({ state: 'detached' });
  expect(await stored('behind it')).toEqual(['Sent behind it.']);
  expect(readAgain).toEqual([]);
});

test('what the server knows already of somebody else may have arrived: she is told to look before she sends it again', async () => {
  const page = await reader();
  const fields = { key: crypto.randomUUID(), words: 'Arrived under another name.', kind: 'FACT', language: 'en' };
  const other = await journey.newPerson({ language: 'en', worker: false });
  await other.goto(`/en/p/${proposal}`);
  await post(other, `/en/p/${proposal}/comment`, { ...fields, key: crypto.randomUUID() });
  await post(other, `/en/p/${proposal}/comment`, fields);
  await journey.server.kill9();
  await post(page, `/en/p/${proposal}/comment`, fields);
  await page.goto('/en/outbox');
  await journey.server.restart();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByRole('alert').getByText(say('outbox.mayBeThere')).waitFor();
});
