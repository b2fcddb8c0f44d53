import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { setOut } from './support/journey.js';
import { Line } from './support/line.js';
import { holdScript, inDrawer, readWell, say as sayWords, sleep, until } from './support/offline.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

let line: Line;
let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_|status of 50|50\d http|Failed to fetch/);
  proposal = await journey.record.recommendation();
  line = await Line.to(journey.server.address);
});
afterEach(() => line.close());

const stored = async (mark: string) =>
  (await journey.record.thread(proposal)).map(({ words }) => words).filter((words) => words.includes(mark));
const isComment = (method: string, path: string) => method === 'POST' && path.endsWith('/comment');
const comments = () => line.sent.filter((each) => isComment(...(each.split(' ') as [string, string]))).length;
const cutForms = () => (line.does = (method) => (method === 'POST' ? 'cut' : 'pass'));
const open = () => (line.does = () => 'pass');

async function reader(): Promise<Page> {
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `${line.address}/en/p/${proposal}`);
  return page;
}

async function waiting(page: Page, ...sentences: string[]): Promise<void> {
  cutForms();
  for (const words of sentences) expect(await sayWords(page, proposal, words)).toEqual({ waits: true });
}

/** The page does and answers nothing, as one that the browser put aside, until it may go on. */
async function standStill(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const isPaused = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await session.send('Debugger.pause');
  void page.evaluate(() => document.title).catch(() => undefined);
  await isPaused;
  return () => session.send('Debugger.resume');
}

/** As a page does now and then: what waits is to be sent. */
const flush = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ flush: true }));

test('who loads a page again on a slow line, on a borrowed phone whose worker sleeps, loses nothing of what waits', async () => {
  const page = await reader();
  await waiting(page, 'Waits while the page is loaded again.');
  line.hold();
  line.does = (method) => (method === 'POST' ? 'cut' : 'slow');
  await sleep(page);
  const coming = page.waitForEvent('framenavigated');
  const loaded = page.reload();
  await coming;
  line.letThrough();
  await loaded;
  await page.getByRole('link', { name: say('shell.waiting', { count: 1 }) }).waitFor();
  expect(await inDrawer(page, 'keys')).toBe(0);
  open();
  await flush(page);
  await until(async () => (await stored('loaded again')).length === 1);
});

test('who leaves the page of what waits is not held back there by what is sent meanwhile', async () => {
  const page = await reader();
  await waiting(page, 'Sent while she leaves.');
  const other = await page.context().newPage();
  await other.goto(`${line.address}/en/p/${proposal}`);
  await page.goto(`${line.address}/en/outbox`);
  await page.getByText('Sent while she leaves.').waitFor();
  line.hold();
  line.does = (_, path) => (path === '/en/about' ? 'late' : 'pass');
  const going = page.goto(`${line.address}/en/about`);
  await until(() => Promise.resolve(line.sent.includes('GET /en/about')));
  await flush(other);
  await until(async () => (await stored('while she leaves')).length === 1);
  line.letThrough();
  await going;
  expect(page.url()).toMatch(/about$/);
});

test('what the page of another tab remembers is not thrown away while that tab stands still', async () => {
  const page = await reader();
  await waiting(page, 'Remembered by a tab that stands still.');
  const goOn = await standStill(page);
  await sleep(page);
  const other = await page.context().newPage();
  await other.goto(`${line.address}/en/p/${proposal}`);
  await other.waitForLoadState('networkidle');
  expect(await inDrawer(other, 'outbox')).toBe(1);

  expect(await other.getByRole('link', { name: say('shell.waiting', { count: 1 }) }).count()).toBe(0);

  await goOn();
  await until(async () => {
    await other.goto(`${line.address}/en/outbox`);
    return (await other.getByText('stands still').count()) === 1;
  });
  await other.getByText(say('outbox.other')).waitFor();
  open();
  await flush(other);
  expect(await stored('stands still')).toEqual([]);
});

test('who leaves while something is being sent sends nothing more, and comes back as nobody', async () => {
  const page = await reader();
  await waiting(page, 'First to be sent.', 'Second to be sent.', 'Third to be sent.');
  line.sent.length = 0;
  line.hold();
  line.does = (method, path) => (isComment(method, path) ? 'late' : 'pass');
  await flush(page);
  await until(async () => comments() === 1);
  const context = page.context();
  await page.getByRole('button', { name: say('shell.leave') }).click();
  await page.waitForURL('about:blank');
  line.letThrough();
  const other = await context.newPage();
  await holdScript(other);
  await other.goto(`${line.address}/en/phone`);
  expect(await stored('to be sent')).toEqual([]);
  expect(comments()).toBe(1);
  expect(await context.cookies()).toEqual([]);
  expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('what is taken back while something before it is being sent is not sent, and does not come back', async () => {
  const page = await reader();
  await waiting(page, 'Sent before the other.', 'Taken back while another was sent.', 'Sent after the other.');
  line.sent.length = 0;
  line.hold();
  line.does = (method, path) => (isComment(method, path) ? 'late' : 'pass');
  await flush(page);
  await until(async () => comments() === 1);
  await page.goto(`${line.address}/en/outbox`);
  const entry = page.getByRole('listitem').filter({ hasText: 'Taken back while' });
  await entry.getByText(say('outbox.throwAway'), { exact: true }).click();
  await entry.getByRole('button', { name: say('outbox.throwAwaySure') }).click();
  await page.getByText('Taken back while').waitFor({ state: 'detached' });
  line.letThrough();
  await page.getByText(say('outbox.none')).waitFor();
  expect(await stored('Sent after')).toHaveLength(1);
  expect(await inDrawer(page, 'outbox')).toBe(0);
  expect(await stored('Taken back')).toEqual([]);
});

test('words that are corrected while they wait are sent as they were corrected, once', async () => {
  const page = await reader();
  const key = crypto.randomUUID();
  cutForms();
  expect(await sayWords(page, proposal, 'To be corrected, as first written.', key)).toEqual({ waits: true });
  open();
  expect(await sayWords(page, proposal, 'To be corrected, and corrected.', key)).toHaveProperty('goTo');
  expect(await stored('To be corrected')).toEqual(['To be corrected, and corrected.']);
  await until(async () => (await inDrawer(page, 'outbox')) === 0);
});

test('over what the server fails again and again its writer is told, and it holds up nothing', async () => {
  const page = await reader();
  await waiting(page, 'The server fails over this.', 'Behind what the server fails over.');
  line.sent.length = 0;
  line.does = (method, path) => (isComment(method, path) && comments() <= 5 ? 'fail' : 'pass');
  await until(async () => {
    await flush(page);
    return (await stored('Behind what')).length === 1;
  });
  await page.goto(`${line.address}/en/outbox`);
  await page.getByText(say('outbox.refused')).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('The server fails over this.');
});

test('after a release the newer worker has the key from the one before it, and lists no page that it cannot show', async () => {
  const page = await reader();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: say('shell.safety') }).click();
  await until(async () => (await inDrawer(page, 'copies')) === 2);
  await waiting(page, 'Waiting through a release.');
  const still = await page.context().newPage();
  const session = await page.context().newCDPSession(still);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await still.goto(`${line.address}/en/p/${proposal}`);
  const [worker] = page.context().serviceWorkers();
  // The browser gives the tab up: nobody but the worker has the key now.
  await page.goto('chrome://crash').catch(() => undefined);

  line.renew();
  const active = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) if (status === 'activated') active.add(versionId);
  });
  await session.send('ServiceWorker.enable');
  await worker?.evaluate(() => void (globalThis as unknown as { registration: ServiceWorkerRegistration }).registration.update());
  await until(async () => active.size === 2);
  line.does = () => 'cut';
  const next = await page.context().newPage();
  await next.goto(`${line.address}/en/languages`);
  await next.getByRole('heading', { name: say('offline.title') }).waitFor();
  await next.getByRole('link', { name: say('shell.waiting', { count: 1 }) }).waitFor();
  expect(await next.getByRole('main').getByRole('listitem').allInnerTexts()).toEqual([title]);
  await next.getByRole('link', { name: title }).click();
  await next.getByText(say('copy.now')).waitFor();
});

test('a page hears of what is new although what it makes of it was lost on the line', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.route('**/assets/proposal-live-*', (route) => route.abort());
  const lost = page.waitForEvent('requestfailed', (failed) => failed.url().includes('proposal-live'));
  await page.goto(`/en/p/${proposal}`);
  await lost;
  await page.getByText(say('thread.live'), { exact: true }).waitFor();
  await journey.comment(proposal, 'Said while a part was missing.');
  const count = (await journey.record.thread(proposal)).length;
  await page.getByText(say('proposal.comments', { count }), { exact: true }).waitFor();
});
