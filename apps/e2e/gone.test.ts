import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { lackLines, untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { inDrawer, readWell, until } from './support/offline.js';
import { Person } from './support/person.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

/** Somebody who says something by a program, and takes it back. */
async function speaker(proposal: string, words: string) {
  const person = new Person(journey.server.address);
  const insist = <Answer>(query: string, input: object) =>
    person.insist<Answer>(query, { input: { key: crypto.randomUUID(), ...input } }, Date.now() + 10_000);
  const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';
  const { comment } = await insist<{ comment: { id: string } }>(commenting, { proposal, kind: 'FACT', language: 'en', words });
  return {
    id: comment.id,
    takeBack: () => insist('mutation ($input: WithdrawInput!) { withdraw(input: $input) }', { contribution: comment.id }),
  };
}

const sortBy = async (page: Page, sort: 'OLDEST' | 'USEFUL' | 'NEWEST') => {
  await page.locator('#discussion').locator('xpath=ancestor::section').locator('summary').first().click();
  await page.getByRole('link', { name: say(`sort.${sort}`), exact: true }).click();
  await page.waitForURL((url) => url.search === (sort === 'OLDEST' ? '' : `?sort=${sort.toLowerCase()}`));
};

test('what is taken back while one reads on is not shown by going back either', async () => {
  journey.forgive(/ERR_FAILED/);
  const proposal = await journey.record.recommendation();
  await journey.comment(proposal, 'One that stays.');
  const { takeBack } = await speaker(proposal, 'To be taken back.');
  const page = await journey.newPerson({ language: 'en', worker: false });
  await page.goto(`/en/p/${proposal}`);
  await untilLive(page, say('thread.live'));
  for (const sort of ['NEWEST', 'OLDEST'] as const) {
    await sortBy(page, sort);
    await page.getByText('To be taken back.').waitFor();
  }
  await takeBack();
  await page.getByText('To be taken back.').waitFor({ state: 'detached' });

  await page.route(/\/p\//, (route) => route.abort());
  await page.goBack();
  await page.getByText(say('engine.offline')).waitFor();
  expect(await page.getByText('To be taken back.').count()).toBe(0);
});

test('an open history goes with the words it tells of; until then it leads back to where they stand', async () => {
  journey.forgive(/status of 404/);
  const proposal = await journey.record.recommendation();
  const { id, takeBack } = await speaker(proposal, 'Soon to be forgotten.');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/history/${id}`);
  expect(await page.getByRole('link', { name: say('proposal.back') }).getAttribute('href')).toBe(`/en/p/${proposal}?comment=${id}#c-${id}`);
  await page.goto(`/en/history/${id}?number=1`);
  const listens = page.waitForEvent('websocket');
  await page.getByText('Soon to be forgotten.').waitFor();
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await listens;
  await takeBack();
  await page.getByText('Soon to be forgotten.').waitFor({ state: 'detached' });
});

test('where no line gets through, copies go with whatever happened between two readings', async () => {
  const proposal = await journey.record.recommendation();
  await journey.comment(proposal, 'One that stays.');
  const { takeBack } = await speaker(proposal, 'To be taken back soon.');
  const page = await journey.newPerson({ language: 'en' });
  journey.forgive(/ERR_FAILED/);
  await page.addInitScript(lackLines);
  await page.route(/socket\.io/, (route) => route.abort());
  await readWell(page, `/en/p/${proposal}`);
  await page.clock.install();
  await page.reload();
  await page.keyboard.press('ArrowDown');
  await page.getByText(say('shell.behind')).waitFor();
  await sortBy(page, 'USEFUL');
  await until(async () => (await inDrawer(page, 'copies')) === 2);
  await takeBack();
  await page.clock.runFor(61_000);
  await page.getByText('To be taken back soon.').waitFor({ state: 'detached' });
  await until(async () => (await inDrawer(page, 'copies')) < 2);
});

test('a page is called a copy when a copy is shown, and not when one was all that came', async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|503 http/);
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson({ language: 'en' });
  const follow = async (path: string) => {
    await page.locator(`a[href="${path}"]`).first().click();
    await page.waitForURL(`**${path}`);
  };
  await readWell(page, `/en/c/${consultation}`);
  await follow(`/en/p/${proposal}`);
  await follow(`/en/c/${consultation}`);
  await until(async () => (await inDrawer(page, 'copies')) === 2);
  await journey.server.kill9();

  // What was read a moment ago is still here, as it was.
  await page.goBack();
  await page.getByText(say('shell.offline')).waitFor();
  expect(await page.getByText(say('copy.now')).count()).toBe(0);
  await follow(`/en/c/${consultation}`);
  await page.getByText(say('copy.now')).waitFor();
  await journey.server.restart();
});
