import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
/** Without a worker nothing waits by itself; what one does with it is in outbox.test.ts. */
const device = { language: 'en', worker: false } as const;
const say = wordsIn('en');

let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED/);
  proposal = await journey.record.recommendation();
});

/** Somebody who has written a comment and not sent it. */
async function writing(words: string): Promise<Page> {
  const page = await journey.newPerson(device);
  await page.goto(`/en/p/${proposal}`);
  await untilLive(page, say('thread.live'));
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill(words);
  return page;
}

const send = (page: Page) => page.getByRole('button', { name: say('form.send') }).click();
const stored = async (words: string) => (await journey.record.thread(proposal)).filter((comment) => comment.words === words).length;
/** After somebody's first contribution she is asked one question. */
const skip = (page: Page) => page.getByRole('button', { name: say('thanks.goOn') }).click();
const shown = (page: Page, words: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: words })
    .filter({ hasText: say('comment.mine') });

test('while the server is away, words stay where they were written; when it is back, sending them makes one comment', async () => {
  const page = await writing('Written while the server was away.');
  await journey.server.kill9();
  await send(page);
  await page.getByText(say('engine.notSent')).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('Written while the server was away.');
  await page.getByText(say('shell.offline')).waitFor();

  await journey.server.restart();
  await send(page);
  await skip(page);
  await shown(page, 'Written while the server was away.').waitFor();
  expect(await stored('Written while the server was away.')).toBe(1);
  await untilLive(page, say('thread.live'));
  expect(await page.getByText(say('shell.offline')).count()).toBe(0);
});

test('a page that cannot be sent offers to try again, and that sends once', async () => {
  const page = await journey.newPerson(device);
  await page.goto(`/en/c/${consultation}`);
  await untilItRuns(page);
  await page.getByRole('link', { name: say('propose.title') }).click();
  await page.getByLabel(say('propose.titleLabel')).fill('Proposed in bad weather');
  await page.getByLabel(say('propose.problem')).fill('What is wrong.');
  await page.getByLabel(say('propose.change')).fill('What should change.');
  await page.getByRole('checkbox', { name: say('stage.ORIGIN') }).check();
  await page
    .getByRole('group', { name: say('propose.themes') })
    .getByRole('checkbox')
    .first()
    .check();
  await journey.server.kill9();
  await send(page);
  await page.getByText(say('engine.notSent')).waitFor();
  expect(await page.getByLabel(say('propose.problem')).inputValue()).toBe('What is wrong.');

  await journey.server.restart();
  await page.getByRole('button', { name: say('engine.again') }).click();
  await skip(page);
  await page.getByRole('heading', { level: 1, name: 'Proposed in bad weather' }).waitFor();
  await page.goto(`/en/c/${consultation}`);
  expect(await page.getByRole('link', { name: 'Proposed in bad weather' }).count()).toBe(1);
});

test('whoever was only reading gets what was said while she was cut off, and the page is not loaded again', async () => {
  const page = await journey.newPerson(device);
  await page.goto(`/en/p/${proposal}`);
  await untilLive(page, say('thread.live'));
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await journey.server.kill9();
  await page
    .getByText(say('shell.behind'))
    .or(page.getByText(say('shell.offline')))
    .waitFor();

  const other = await journey.server.another();
  await journey.comment(proposal, 'Said while she was cut off.', null, other.address);
  await other.stop();
  await journey.server.restart();
  await page.getByRole('button', { name: say('thread.showNew', { count: 1 }) }).click();
  await page.getByText('Said while she was cut off.').waitFor();
  await untilLive(page, say('thread.live'));
  expect(await page.locator('body[data-same-page]').count()).toBe(1);
});

/** The next comment reaches the server, and its answer never comes back. */
async function loseOneAnswer(page: Page): Promise<void> {
  journey.forgive(/ERR_FAILED/);
  let isLost = false;
  await page.route('**/comment', async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.fallback();
    isLost = true;
    await route.fetch();
    await route.abort();
  });
}

test('when only the answer was lost, sending again does not make a second comment', async () => {
  const page = await writing('Answered into the wind.');
  await loseOneAnswer(page);
  await send(page);
  await page.getByText(say('engine.notSent')).waitFor();
  await send(page);
  await skip(page);
  await shown(page, 'Answered into the wind.').waitFor();
  expect(await stored('Answered into the wind.')).toBe(1);
  expect(await page.getByRole('listitem').filter({ hasText: 'Answered into the wind.' }).count()).toBe(1);
});

test('when she changed her words after a lost answer, she can still send them', async () => {
  const page = await writing('Before the change.');
  await loseOneAnswer(page);
  await send(page);
  await page.getByText(say('engine.notSent')).waitFor();
  await page.getByLabel(say('comment.words')).fill('After the change.');
  await send(page);
  const refused = page.getByRole('alert');
  await refused.or(page.getByRole('heading', { name: say('thanks.title') })).waitFor();
  expect(await stored('Before the change.')).toBe(1);
  if (await refused.isVisible()) {
    expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('After the change.');
    await send(page);
  }
  await skip(page);
  await shown(page, 'After the change.').waitFor();
  expect(await stored('After the change.')).toBe(1);
});
