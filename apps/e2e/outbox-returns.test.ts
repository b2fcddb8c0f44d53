import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { setOut } from './support/journey.js';
import { Line } from './support/line.js';
import { holdScript, inDrawer, readWell, until } from './support/offline.js';
import { comment } from './support/participant.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|503 http/);
  proposal = await journey.record.recommendation();
});

const stored = (part: string) => journey.record.said(proposal, part);
const send = (page: Page) => page.getByRole('button', { name: say('form.send') }).click();
const count = (page: Page) => page.getByRole('link', { name: /^Not sent yet: / });

const write = (page: Page, words: string) => comment(page, 'en', words);

async function reader(): Promise<Page> {
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `/en/p/${proposal}`);
  return page;
}

test('what was refused comes back with the reason and the words, holds up nothing, and can be mended and sent', async () => {
  const page = await reader();
  await journey.server.kill9();
  await write(page, `Refused. ${'x'.repeat(5_001)}`);
  await page.getByText('Refused. xxx').waitFor();
  await write(page, 'Behind the refused one.');
  await page.getByText('Behind the refused one.').waitFor();
  await journey.server.restart();
  await until(async () => (await stored('Behind the refused one.')).length === 1);

  await page.getByRole('link', { name: say('shell.waiting', { count: 1 }) }).click();
  await page
    .getByRole('alert')
    .getByText(say.of('fault.TOO_LONG', { limit: 5_000 }))
    .waitFor();
  const words = page.getByLabel(say('comment.words'));
  expect((await words.inputValue()).startsWith('Refused. xxx')).toBe(true);
  await words.fill('Refused, and mended.');
  await page.getByRole('button', { name: say('outbox.sendAgain') }).click();
  await until(async () => (await stored('mended')).length === 1);
  expect(await stored('mended')).toEqual(['Refused, and mended.']);
  await until(async () => (await inDrawer(page, 'outbox')) === 0);
});

test('what is thrown away, after she was asked once more, is not sent', async () => {
  const page = await reader();
  await journey.server.kill9();
  await write(page, 'Thought better of.');
  await page.getByText(say('outbox.throwAway'), { exact: true }).click();
  await page.getByText(say('outbox.throwAwayMore')).waitFor();
  await page.getByRole('button', { name: say('outbox.throwAwaySure') }).click();
  await page.getByText('Thought better of.').waitFor({ state: 'detached' });
  await write(page, 'Thought well of.');
  await count(page).click();
  await page.getByText('Thought well of.').waitFor();
  expect(await page.getByText('Thought better of.').count()).toBe(0);
  await journey.server.restart();
  await page.goto(`/en/p/${proposal}`);
  await until(async () => (await stored('Thought')).length > 0);
  expect(await stored('Thought')).toEqual(['Thought well of.']);
});

test('on a borrowed phone what waits is gone with the last page, unless she asks for it to be kept', async () => {
  const page = await reader();
  const context = page.context();
  const waiting = () => page.getByRole('heading', { name: say('outbox.title') }).waitFor();
  await journey.server.kill9();
  await write(page, 'Not to be kept.');
  await count(page).click();
  await waiting();
  await page.getByText(say('outbox.borrowed')).waitFor();
  expect(await inDrawer(page, 'keys')).toBe(0);
  await page.getByRole('button', { name: say('outbox.keep'), exact: true }).click();
  await page.getByText(say('outbox.kept')).waitFor();
  expect(await inDrawer(page, 'keys')).toBe(1);
  await page.getByRole('button', { name: say('outbox.keepNoLonger') }).click();
  await page.getByText(say('outbox.borrowed')).waitFor();
  expect(await inDrawer(page, 'keys')).toBe(0);

  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await page.goto('about:blank');
  await session.send('ServiceWorker.stopAllWorkers');
  const other = await context.newPage();
  await other.goto(`/en/p/${proposal}`);
  await other.getByRole('heading', { level: 1, name: say('offline.title') }).waitFor();
  await other.getByText(say('offline.none')).waitFor();
  expect(await inDrawer(other, 'outbox')).toBe(0);
  await journey.server.restart();
  await readWell(other, `/en/p/${proposal}`);
  await other.waitForLoadState('networkidle');
  expect(await stored('Not to be kept.')).toEqual([]);
});

test('a device that can keep nothing says so, and the words stay where they were written', async () => {
  const page = await reader();
  const plain = await page.context().newPage();
  await holdScript(plain);
  await plain.goto(`/en/p/${proposal}/comment`);
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await journey.server.kill9();
  await write(page, 'Nowhere to be kept.');
  await page.getByText(say('engine.notSent')).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('Nowhere to be kept.');

  await plain.getByLabel(say('comment.words')).fill('Kept in a form alone.');
  await send(plain);
  await plain.getByText(say('outbox.noPlace')).waitFor();
  expect(await plain.getByLabel(say('comment.words')).inputValue()).toBe('Kept in a form alone.');
  await journey.server.restart();
  await plain.getByRole('button', { name: say('outbox.sendAgain') }).click();
  await plain.getByRole('heading', { name: say('thanks.title') }).waitFor();
  expect(await stored('in a form alone')).toEqual(['Kept in a form alone.']);
});

test('a newer worker that comes while she writes loses nothing: not what waits, and not what is being written', async () => {
  const line = await Line.to(journey.server.address);
  try {
    const page = await journey.newPerson({ language: 'en' });
    await readWell(page, `${line.address}/en/p/${proposal}`);
    await journey.server.kill9();
    await write(page, 'Waiting for the newer worker.');
    await count(page).waitFor();
    await page.getByRole('link', { name: say('comment.say') }).click();
    await page.getByLabel(say('comment.words')).fill('Being written.');
    await journey.server.restart();
    line.renew();
    await page.evaluate(async () => {
      const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await (await navigator.serviceWorker.ready).update();
      await changed;
    });
    await until(async () => (await stored('newer worker')).length === 1);
    expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('Being written.');
    await send(page);
    await until(async () => (await stored('Being written.')).length === 1);
  } finally {
    await line.close();
  }
});
