import { expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { consultation, setOut } from './support/journey.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';
import { holdScript } from './support/offline.js';

const journey = setOut();
const nothing = 'about:blank';
const inBoth = test.each(['en', 'ar'] as const);
const button = (page: Page, language: InterfaceLanguage) => page.getByRole('button', { name: wordsIn(language)('shell.leave') });
const words = (page: Page) => page.evaluate(() => (document.documentElement.hidden ? '' : document.body.innerText.trim()));
const end = (page: Page, language: InterfaceLanguage) => page.getByRole('button', { name: wordsIn(language)('shell.done') });

/** Somebody who has written something and reads on; her device holds a visit. */
async function participant(language: InterfaceLanguage, javaScript = true): Promise<Page> {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language, javaScript });
  await page.goto(`/${language}/p/${await journey.record.recommendation()}/comment`);
  if (javaScript) await untilItRuns(page);
  await page.getByLabel(say('comment.words')).fill('Technical words.');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { name: say('thread.title') }).waitFor();
  await end(page, language).waitFor();
  return page;
}

/** Until the device holds nothing of the site any more. */
async function untilNothingIsKept(context: BrowserContext): Promise<void> {
  for (let tries = 0; tries < 100 && (await context.cookies()).length > 0; tries += 1) await new Promise((done) => setTimeout(done, 50));
  expect(await context.cookies()).toEqual([]);
}

inBoth('one tap blanks the page before any network answers, in %s', async (language) => {
  const page = await participant(language);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 3_000,
    downloadThroughput: 6_000,
    uploadThroughput: 6_000,
  });

  const isBlankAtOnce = await button(page, language).evaluate((element: HTMLButtonElement) => {
    element.click();
    return document.documentElement.hidden && document.title === '';
  });
  expect(isBlankAtOnce).toBe(true);
  await page.waitForURL(nothing);
  await untilNothingIsKept(page.context());
});

inBoth('the way back shows nothing of us, however many pages were read, in %s', async (language) => {
  const page = await participant(language);
  await page.getByRole('banner').getByRole('link').first().click();
  await page
    .getByRole('link', { name: wordsIn(language)('home.open') })
    .first()
    .click();
  await page.waitForURL(`**/c/${consultation}`);
  await button(page, language).click();
  await page.waitForURL(nothing);
  await untilNothingIsKept(page.context());

  await page.goBack();
  expect(await words(page)).toBe('');
  expect(await page.title()).not.toContain(wordsIn(language)('engine.product'));
  await page.goForward();
  expect(await words(page)).toBe('');
});

inBoth('every other tab is blank too, in %s', async (language) => {
  const page = await participant(language);
  const other = await page.context().newPage();
  await other.goto(`/${language}/c/${consultation}`);
  await button(page, language).click();
  await Promise.all([page.waitForURL(nothing), other.waitForURL(nothing)]);
});

inBoth('three presses of Shift leave, and are counted aloud, in %s', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language });
  await page.goto(`/${language}`);
  const aloud = page.getByRole('banner').getByRole('status');
  await untilItRuns(page);
  await page.keyboard.press('Shift');
  await aloud.getByText(say('shell.leavePresses', { count: 2 })).waitFor();
  await page.keyboard.press('Shift');
  await aloud.getByText(say('shell.leavePresses', { count: 1 })).waitFor();
  await page.keyboard.press('Shift');
  await page.waitForURL(nothing);
});

test('who writes in capitals does not leave', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${await journey.record.recommendation()}/comment`);
  const field = page.getByLabel(wordsIn('en')('comment.words'));
  await field.focus();
  for (const letter of 'UNHCR') await page.keyboard.press(`Shift+${letter}`);
  expect(await field.inputValue()).toBe('UNHCR');
  expect(page.url()).toContain('/comment');
});

test('what the site or anything on it kept on the device is cleared', async () => {
  const page = await participant('en');
  await page.evaluate(async () => {
    localStorage.setItem('kept', 'words');
    sessionStorage.setItem('kept', 'words');
    await caches.open('kept');
    await new Promise((done) => (indexedDB.open('kept').onsuccess = (event) => done((event.target as IDBOpenDBRequest).result.close())));
  });
  await button(page, 'en').click();
  await page.waitForURL(nothing);
  await untilNothingIsKept(page.context());

  // A page that runs keeps its own parts here again.
  await holdScript(page);
  await page.goto('/en');
  const kept = () =>
    page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
  expect(await kept()).toEqual([0, 0, 0, 0]);
  expect(await end(page, 'en').count()).toBe(0);
});

test('who leaves without a network comes back as nobody', async () => {
  journey.forgive(/ERR_INTERNET_DISCONNECTED/);
  const page = await participant('en');
  await page.context().setOffline(true);
  await button(page, 'en').click();
  await page.waitForURL(nothing);
  await page.context().setOffline(false);

  await page.goto('/en');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await end(page, 'en').count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

inBoth('without a script, a tap ends the visit and leads to an empty page, in %s', async (language) => {
  const page = await participant(language, false);
  await button(page, language).click();
  await page.waitForURL(`**/${language}/leave`);
  expect(await page.locator('body').innerText()).toBe('');
  expect(await page.title()).toBe(wordsIn(language)('title.leave'));
  expect(await page.context().cookies()).toEqual([]);

  await page.goBack();
  expect(await end(page, language).count()).toBe(0);
});

test.each([true, false])('who says that she is done ends her visit and is told so (script: %s)', async (javaScript) => {
  const page = await participant('en', javaScript);
  await end(page, 'en').click();
  await page.getByRole('heading', { level: 1, name: wordsIn('en')('done.title') }).waitFor();
  expect(await end(page, 'en').count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('the way out is the first thing the keyboard reaches after the way past the frame', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto('/en');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await button(page, 'en').evaluate((element) => element === document.activeElement)).toBe(true);
});
