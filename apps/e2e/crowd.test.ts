import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { roomy } from '../api/test/roomy.js';
import { setOut } from './support/journey.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut({ ...roomy, strangers: [[1, 600]], waited: [[5, 60]] });
const say = wordsIn('en');

/** A proposal in which a stranger has just used up what strangers may do freely. */
async function crowdedProposal(): Promise<string> {
  const proposal = await journey.record.recommendation();
  await journey.comment(proposal, 'One of a crowd.').catch(() => undefined);
  return proposal;
}

/** Notes all that the page says by itself: a quick device is done before one could look. */
async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = () => document.querySelectorAll('[role=status]').forEach(({ textContent }) => said.push(textContent ?? ''));
    new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('in a crowd, the phone of somebody new does a small sum by itself, and what she wrote goes through', async () => {
  const page = await journey.newPerson({ language: 'en' });
  const proposal = await crowdedProposal();
  await page.goto(`/en/p/${proposal}`);
  await untilItRuns(page);
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill('Through the crowd.');
  await page.getByRole('radio', { name: say('kind.FACT') }).check();
  const said = await listenTo(page);
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.waitForURL('**/thanks?**');
  expect(await said()).toContain(say('engine.checking'));
  await page.goto(`/en/p/${proposal}`);
  await page.getByRole('listitem').filter({ hasText: 'Through the crowd.' }).waitFor();
});

test('in a crowd, somebody new without a script is told how long to wait, and her words stay', async () => {
  const page = await journey.newPerson({ language: 'en', javaScript: false });
  await page.goto(`/en/p/${await crowdedProposal()}/comment`);
  await page.getByLabel(say('comment.words')).fill('By hand, in a crowd.');
  await page.getByRole('radio', { name: say('kind.FACT') }).check();
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: say('form.send') }).click();
  const response = await answered;
  expect([response.status(), Number(response.headers()['retry-after']) > 0]).toEqual([429, true]);
  await page.getByText('Please try again in about 10 minutes').waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('By hand, in a crowd.');
});
