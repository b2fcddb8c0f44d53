import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { holdScript, inDrawer, readWell, say as sayWords, sleep, until } from './support/offline.js';
import { getReceipt, sayFirst } from './support/participant.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const inBoth = test.each(['en', 'ar'] as const);

let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|503 http/);
  proposal = await journey.record.recommendation();
});

const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

inBoth('pages that were read can be read without a line, each in the way it was come to, in %s', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language });
  await readWell(page, `/${language}/p/${proposal}`);
  const proposalTitle = await title(page);
  // This one is loaded by the browser, the next is read by the running page.
  await page.goto(`/${language}/c/${consultation}`);
  const consultationTitle = await title(page);
  await untilItRuns(page);
  await page.getByRole('banner').getByRole('link').first().click();
  await page.waitForURL(`**/${language}`);
  await until(async () => (await title(page)) !== consultationTitle);
  const startTitle = await title(page);
  await until(async () => (await inDrawer(page, 'copies')) === 3);
  await journey.server.kill9();

  await page.goto(`/${language}/c/${consultation}`);
  await page.getByText(say('copy.now')).waitFor();
  expect(await title(page)).toBe(consultationTitle);
  await page.goto(`/${language}`);
  await page.getByText(say('copy.now')).waitFor();
  await until(async () => (await title(page).catch(() => '')) === startTitle);
  await page.goto(`/${language}/p/${proposal}`);
  expect(await title(page)).toBe(proposalTitle);

  await page.goto(`/${language}/privacy`);
  await page.getByRole('heading', { level: 1, name: say('offline.title') }).waitFor();
  await page.getByRole('link', { name: proposalTitle }).click();
  await page.getByText(say('copy.now')).waitFor();
  await journey.server.restart();
  await page.reload();
  await page.getByText(say('copy.now')).waitFor({ state: 'detached' });
});

test('no page with a key in it, of one person, or that was refused is kept', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', proposal, 'Technical words.');
  await readWell(page, `/en/p/${proposal}`);
  await until(async () => (await inDrawer(page, 'copies')) === 1);
  const here = [await title(page)];
  for (const path of [`/en/p/${proposal}/comment`, '/en/my-part', '/en/mine', '/en/phone', '/en/receipt', '/en/p/unknown'])
    await page.goto(path);
  await page.goto(`/en/c/${consultation}`);
  here.unshift(await title(page));
  await untilItRuns(page);
  await until(async () => (await inDrawer(page, 'copies')) === 2);
  await journey.server.kill9();
  await page.goto('/en/privacy');
  await page.getByRole('heading', { level: 1, name: wordsIn('en')('offline.title') }).waitFor();
  expect(await page.getByRole('main').getByRole('listitem').allInnerTexts()).toEqual(here);
  await journey.server.restart();
});

test('what lies on the device cannot be read there, and nothing of it is left once the last page is closed', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `/en/p/${proposal}`);
  const words = await title(page);
  const lying = await page.evaluate(async () => {
    const asked = indexedDB.open('baraza', 1);
    await new Promise((resolve) => asked.addEventListener('success', resolve));
    const reading = asked.result.transaction(['copies', 'pages']);
    const drawers = ['copies', 'pages'].map((drawer) => reading.objectStore(drawer).getAll());
    await Promise.all(drawers.map((rows) => new Promise((resolve) => rows.addEventListener('success', resolve))));
    asked.result.close();
    return drawers
      .flatMap(({ result }) => result as { bytes: ArrayBuffer }[])
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('');
  });
  expect(lying.length).toBeGreaterThan(1_000);
  expect(lying).not.toContain(words);
  expect(await inDrawer(page, 'keys')).toBe(0);

  // Workers are put to sleep all the time: as long as a page is open, it remembers the key …
  await sleep(page);
  await page.goto('/en/languages');
  await until(async () => (await inDrawer(page, 'copies')) === 2);

  // … and with the last one nobody does.
  const context = page.context();
  await page.close();
  const other = await context.newPage();
  await sleep(other);
  await other.goto('/en/privacy');
  await until(async () => (await inDrawer(other, 'copies')) === 1);
});

test('who leaves takes all copies with her', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `/en/p/${proposal}`);
  const context = page.context();
  await page.getByRole('button', { name: wordsIn('en')('shell.leave') }).click();
  await page.waitForURL('about:blank');
  await journey.server.kill9();
  const other = await context.newPage();
  await expect(other.goto(`/en/p/${proposal}`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  await journey.server.restart();
  // A page that runs keeps its own parts here again.
  await holdScript(other);
  await other.goto('/en/phone');
  expect(await other.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length])).toEqual([0, 0]);
});

test('what is taken back leaves the copies of those who have the page open, at once', async () => {
  const say = wordsIn('en');
  const writer = await journey.newPerson({ language: 'en' });
  await sayFirst(writer, 'en', proposal, 'To be taken back soon.');
  await getReceipt(writer, 'en');
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `/en/p/${proposal}`);
  await untilLive(page, say('thread.live'));
  await page.getByText('To be taken back soon.').waitFor();

  await writer.goto('/en/mine');
  await writer
    .getByRole('link', { name: say('own.withdraw'), exact: true })
    .first()
    .click();
  await writer.getByRole('button', { name: say('withdraw.send') }).click();
  await page.getByText('To be taken back soon.').waitFor({ state: 'detached' });
  await until(async () => (await inDrawer(page, 'copies')) === 0);
  await page.reload();
  await untilItRuns(page);
  await until(async () => (await inDrawer(page, 'copies')) === 1);
  await journey.server.kill9();
  await page.reload();
  await page.getByText(say('copy.now')).waitFor();
  expect(await page.getByText('To be taken back soon.').count()).toBe(0);
  await journey.server.restart();
});

test('what she sent or took back is not shown to her from a copy as if it had not been', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', proposal, 'To be taken back by herself.');
  await readWell(page, `/en/p/${proposal}`);
  await sayWords(page, proposal, 'And something more was said.');
  // For longer than one waits where nothing was sent.
  journey.server.freeze();
  setTimeout(() => journey.server.thaw(), 5_000);
  await page.goto(`/en/p/${proposal}`);
  await page.getByText('And something more was said.').first().waitFor();
  expect(await page.getByText(say('copy.now')).count()).toBe(0);

  await page.goto(`/ar/p/${proposal}`);
  await page.goto(`/en/p/${proposal}?sort=NEWEST`);
  await page.goto('/en/privacy');
  await until(async () => (await inDrawer(page, 'copies')) === 4);
  await page.goto('/en/mine');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'by herself' })
    .getByRole('link', { name: say('own.withdraw'), exact: true })
    .click();
  await page.getByRole('button', { name: say('withdraw.send') }).click();
  await page.waitForURL(/#c-/);
  // What she is sent on to then, and the page that never showed it.
  await until(async () => (await inDrawer(page, 'copies')) === 2);
});
