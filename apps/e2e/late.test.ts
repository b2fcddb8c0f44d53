import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { holdBack } from './support/hold-back.js';
import { lackLines, untilLive } from './support/live.js';
import { until } from './support/offline.js';
import { consultation, setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const fresh = (page: Page, count: number) => page.getByRole('button', { name: say('thread.showNew', { count }), exact: true });

/** Longer than two readings lie apart. */
const aWhile = 61_000;

/** A reader behind a proxy: pages come, WebSockets and long requests do not. */
async function behindAProxy() {
  const network = { isCut: true, isFailing: false };
  const page = await journey.newPerson({ language: 'en', worker: false });
  journey.forgive(/WebSocket connection to|ERR_FAILED|503 http|status of 503/);
  await page.addInitScript(lackLines);
  await page.route(/socket\.io/, (route) => (network.isCut ? route.abort() : route.continue()));
  await page.route(/\/p\//, (route, request) => {
    const isReading = request.headers()['accept'] === 'application/json';
    return isReading && network.isFailing ? route.fulfill({ status: 503, json: { sorry: 'UNAVAILABLE' } }) : route.continue();
  });
  await page.clock.install();
  const polling = page.waitForResponse(/assets\/polling/);
  const proposal = await journey.record.recommendation();
  await page.goto(`/en/p/${proposal}`);
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await page.getByText(say('shell.behind')).waitFor();
  await (await polling).finished();
  return { page, network, proposal };
}

/** Time goes by until something is to be seen. */
const waited = (page: Page, something: Locator) =>
  until(async () => {
    await page.clock.runFor(aWhile);
    return something.isVisible();
  });

/** Whether somebody looks at the page. */
const look = (page: Page, isLookedAt: boolean) =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !isLookedAt);

test('where no line gets through, what is new comes a little later, and the page says so; when it comes no more, it says that too', async () => {
  const { page, network, proposal } = await behindAProxy();
  await journey.comment(proposal, 'Read from time to time.');
  await waited(page, fresh(page, 1));
  await page.getByText(say('shell.late')).waitFor();

  network.isFailing = true;
  await waited(page, page.getByText(say('shell.behind')));
  network.isFailing = false;
  await waited(page, page.getByText(say('shell.late')));

  network.isCut = false;
  await page.evaluate(() => sessionStorage.setItem('through', 'yes'));
  await until(async () => {
    await page.clock.runFor(5_000);
    return page.getByText(say('thread.live'), { exact: true }).isVisible();
  });
  expect(await page.getByText(say('shell.late')).count()).toBe(0);
});

test('while nobody looks nothing is read, and with the next look it is', async () => {
  const { page, proposal } = await behindAProxy();
  await look(page, false);
  const read: string[] = [];
  page.on('request', (request) => request.url().includes('/p/') && read.push(request.url()));
  await journey.comment(proposal, 'Said while nobody looked.');
  await page.clock.runFor(3 * aWhile);
  expect(read).toEqual([]);
  await look(page, true);
  await fresh(page, 1).waitFor();
});

test('what comes too late of a page she was just leaving does not bring her back to it', async () => {
  const { page, proposal } = await behindAProxy();
  const title = page.getByRole('heading', { level: 1 });
  const left = await title.innerText();
  const letOn = await holdBack(page, /\/c\//);
  const letAnew = await holdBack(page, /\/p\//);
  await page.locator(`a[href="/en/c/${consultation}"]`).first().click();
  await look(page, false);
  await page.clock.runFor(aWhile);
  const anew = page.waitForRequest(new RegExp(proposal));
  await look(page, true);
  const answer = (await anew).response();
  letOn();
  await until(async () => (await title.innerText()) !== left);
  letAnew();
  await (await answer)?.finished();
  await page.clock.runFor(1_000);
  expect(await title.innerText()).not.toBe(left);
  expect(page.url()).toMatch(/\/c\//);
});

test('a page nobody looks at hangs up after a while, though she turned away before it listened; it comes back with the next look', async () => {
  const page = await journey.newPerson({ language: 'en', worker: false });
  const listens = await holdBack(page, /assets\/socket/);
  await page.clock.install();
  const asked = page.waitForRequest(/assets\/socket/);
  await page.goto(`/en/p/${await journey.record.recommendation()}`);
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await asked;
  await look(page, false);
  listens();
  await page.getByText(say('thread.live'), { exact: true }).waitFor();

  await page.clock.runFor(6 * aWhile);
  await page.getByText(say('shell.behind')).waitFor();
  let lines = 0;
  page.on('websocket', () => (lines += 1));
  await page.clock.runFor(3 * aWhile);
  expect(lines).toBe(0);
  await look(page, true);
  await page.getByText(say('thread.live'), { exact: true }).waitFor();
});

test('on a slow line a page that was opened beside another waits for a touch too, once it is looked at', async () => {
  const page = await journey.newPerson({ language: 'en', worker: false });
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    // Its parts took long to come.
    performance.getEntriesByType = () => [{ startTime: 0, responseEnd: 5_000 } as PerformanceResourceTiming];
  });
  const parts: string[] = [];
  page.on('request', (request) => parts.push(request.url()));
  await page.goto(`/en/p/${await journey.record.recommendation()}`);
  await page.waitForLoadState('networkidle');
  await look(page, true);
  await page.waitForLoadState('networkidle');
  expect(parts.filter((address) => address.includes('assets/socket'))).toEqual([]);
  await untilLive(page, say('thread.live'));
});
