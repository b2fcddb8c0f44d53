import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { holdBack } from './support/hold-back.js';
import { consultation, setOut } from './support/journey.js';
import { fillProposal, untilKept } from './support/proposing.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const propose = `/en/c/${consultation}/propose`;
const title = (page: Page) => page.getByLabel(say('propose.titleLabel'));

test('what was typed before the page runs is kept as well', async () => {
  const page = await journey.newPerson({ language: 'en' });
  const letScripts = await holdBack(page, /entry-client/);
  await page.goto(propose, { waitUntil: 'commit' });
  await fillProposal(page, 'en', { title: 'Typed early' });
  letScripts();
  await untilKept(page);
  await page.reload();
  await page.getByText(say('draft.back')).waitFor();
  expect(await title(page).inputValue()).toBe('Typed early');
});

test('who begins anew before her earlier words are back finds both', async () => {
  const page = await journey.newPerson({ language: 'en' });
  const problem = page.getByLabel(say('propose.problem'));
  await page.goto(propose);
  await untilItRuns(page);
  await problem.fill('An hour of writing.');
  await untilKept(page);
  await page.addInitScript(() => {
    window.requestIdleCallback = (run) => addEventListener('now', () => run({ didTimeout: true, timeRemaining: () => 0 })) ?? 0;
  });
  await page.reload();
  await problem.fill('Begun anew.');
  await page.evaluate(() => dispatchEvent(new Event('now')));
  await page.getByText(say('draft.back')).waitFor();
  expect(await problem.inputValue()).toBe('An hour of writing.\nBegun anew.');
});

test('what came back to be mended before the page runs is kept as well', async () => {
  const page = await journey.newPerson({ language: 'en' });
  const letScripts = await holdBack(page, /entry-client/);
  await page.goto(propose, { waitUntil: 'commit' });
  await title(page).fill('Half a thought');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  letScripts();
  await untilKept(page);
  await page.goto(propose);
  await page.getByText(say('draft.back')).waitFor();
  expect(await title(page).inputValue()).toBe('Half a thought');
});
