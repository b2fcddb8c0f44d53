import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { chromium, type BrowserContext } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { launchOptions } from '../../tools/jest/browser.mjs';
import { violations, violationsInTheDark } from './support/browser.js';
import { setOut } from './support/journey.js';
import { holdScript, inDrawer, readWell, until } from './support/offline.js';
import { comment, declareOwn, sayFirst } from './support/participant.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const inBoth = test.each(['en', 'ar'] as const);

let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|503 http/);
  proposal = await journey.record.recommendation();
});

const stored = (part: string) => journey.record.said(proposal, part);

const open = (profile: string, language: InterfaceLanguage): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { ...launchOptions(), baseURL: journey.server.address, locale: language });

inBoth(
  'on her own phone, three comments written without a line, one before the page ran, are sent once and in order, though the browser was closed, in %s',
  async (language) => {
    const say = wordsIn(language);
    const profile = mkdtempSync(path.join(os.tmpdir(), 'baraza-outbox-'));
    let context = await open(profile, language);
    try {
      const page = await context.newPage();
      await sayFirst(page, language, proposal, 'Written with a line.');
      await declareOwn(page, language);
      await readWell(page, `/${language}/p/${proposal}`);
      await until(async () => (await inDrawer(page, 'keys')) === 1);
      const early = await context.newPage();
      await holdScript(early);
      await early.goto(`/${language}/p/${proposal}/comment`);
      await journey.server.kill9();

      await early.getByLabel(say('comment.words')).fill(`First, ${language}.`);
      await early.getByRole('button', { name: say('form.send') }).click();
      await early.waitForURL(`**/${language}/outbox`);
      await early.getByText(`First, ${language}.`).waitFor();
      await comment(page, language, `Second, ${language}.`);
      await page.getByText(`Second, ${language}.`).waitFor();
      await comment(page, language, `Third, ${language}.`);
      await page.getByText(say('shell.waiting', { count: 3 })).waitFor();
      await context.close();

      context = await open(profile, language);
      const later = await context.newPage();
      await later.goto(`/${language}/p/${proposal}`);
      await later.getByText('Written with a line.').first().waitFor();
      await later.getByText(say('copy.now')).waitFor();
      await later.getByText(say('shell.waiting', { count: 3 })).waitFor();
      await journey.server.restart();
      await until(async () => (await stored(`, ${language}.`)).length === 3);
      await later.getByText(say('shell.waiting', { count: 3 })).waitFor({ state: 'detached' });
      expect(await stored(`, ${language}.`)).toEqual([`First, ${language}.`, `Second, ${language}.`, `Third, ${language}.`]);
      expect(await inDrawer(later, 'outbox')).toBe(0);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  90_000,
);

inBoth('what the worker shows by itself is open to people with disabilities, and fits the smallest phone, in %s', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language, viewport: { width: 320, height: 640 } });
  await readWell(page, `/${language}/p/${proposal}`);
  const faults = async () => [
    ...(await violations(page)),
    ...(await violationsInTheDark(page)),
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ];
  await journey.server.kill9();
  await comment(page, language, `Waits, ${language}.`);
  await page.getByText(`Waits, ${language}.`).waitFor();
  expect(await faults()).toEqual([0]);
  await comment(page, language, `Too long. ${'x'.repeat(5_001)}`);
  await page.getByText(say('shell.waiting', { count: 2 })).waitFor();
  await page.goto(`/${language}/privacy`);
  await page.getByRole('heading', { name: say('offline.title') }).waitFor();
  expect(await faults()).toEqual([0]);
  await journey.server.restart();
  await page.goto(`/${language}/p/${proposal}`);
  await page.getByText(say('shell.waiting', { count: 1 })).waitFor();
  await page.goto(`/${language}/outbox`);
  await page.getByRole('alert').waitFor();
  expect(await faults()).toEqual([0]);
});
