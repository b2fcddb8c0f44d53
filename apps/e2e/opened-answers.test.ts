import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const of = (page: Page, id = '') => page.locator(`#c-${id}`);
const answersTo = (page: Page, id = '') => of(page, id).getByRole('link', { name: /more answer/ });

/** A chain so long that its end stands on a page of its own, before somebody who reads its beginning. */
async function readingAChain(worker = true) {
  const proposal = await journey.record.recommendation();
  const chain: string[] = [];
  for (let depth = 0; depth < 8; depth += 1) chain.push(await journey.comment(proposal, `Depth ${depth}.`, chain.at(-1) ?? null));
  const page = await journey.newPerson({ language: 'en', worker });
  await page.goto(`/en/p/${proposal}?comment=${chain[0]}`);
  await untilLive(page, say('thread.live'));
  return { proposal, page, first: chain[0], last: chain[5], opened: chain[6] };
}

/** The comment itself, without what answers it. */
const itself = (page: Page, id = '') => of(page, id).locator('[data-anchor]').first();
async function find(page: Page, id = ''): Promise<Locator> {
  await itself(page, id)
    .getByRole('link', { name: new RegExp(say('rating.ask').replace('?', '.')) })
    .click();
  const useful = itself(page, id).getByRole('button', { name: say('rating.USEFUL'), exact: true });
  await useful.click();
  await itself(page, id).getByText(say('rating.mine.USEFUL')).waitFor();
  return useful;
}

test('an answer that was opened in place is rated, and the rating taken back', async () => {
  const { page, last, opened } = await readingAChain();
  await answersTo(page, last).click();
  const useful = await find(page, opened);
  expect(await useful.getAttribute('aria-pressed')).toBe('true');
  await useful.click();
  await itself(page, opened).getByText(say('rating.hint')).waitFor();
});

test('answers that cannot be fetched leave the way to them where it was', async () => {
  journey.forgive(/ERR_FAILED/);
  const { page, last, opened } = await readingAChain(false);
  await page.route(/under=/, (route) => route.abort());
  await answersTo(page, last).click();
  await page.getByText(say('engine.offline')).waitFor();
  expect(await page.getByText(say('thread.reading')).count()).toBe(0);
  await page.unroute(/under=/);
  await answersTo(page, last).click();
  await of(page, opened).waitFor();
});

test('answers that were opened stay when they cannot be read anew', async () => {
  journey.forgive(/ERR_FAILED/);
  const { proposal, page, first, last, opened } = await readingAChain(false);
  await answersTo(page, last).click();
  await of(page, opened).waitFor();
  await journey.comment(proposal, 'Said in between.');
  await page.getByRole('button', { name: say('thread.showNew', { count: 1 }) }).waitFor();
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('under='));
  await page.route(/under=/, (route) => route.abort(), { times: 1 });
  // With her rating the page is read anew, and with it what was opened.
  await find(page, first);
  await failed;
  await page.waitForLoadState('networkidle');
  expect([page.url().includes('under='), await of(page, opened).count(), await of(page, first).count()]).toEqual([false, 1, 1]);
});
