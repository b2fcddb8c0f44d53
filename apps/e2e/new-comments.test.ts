import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { setOut } from './support/journey.js';
import { Person } from './support/person.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

const fresh = (page: Page, count: number) => page.getByRole('button', { name: say('thread.showNew', { count }), exact: true });
const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';

/** Somebody who comments by a program, and can take back what she said. */
function speaker(proposal: string) {
  const person = new Person(journey.server.address);
  const insist = <Answer>(query: string, variables: Record<string, unknown>) =>
    person.insist<Answer>(query, variables, Date.now() + 10_000);
  return {
    say: async (words: string) => {
      const input = { key: crypto.randomUUID(), proposal, kind: 'FACT', language: 'en', words };
      return (await insist<{ comment: { id: string } }>(commenting, { input })).comment.id;
    },
    withdraw: (contribution: string) =>
      insist('mutation ($input: WithdrawInput!) { withdraw(input: $input) }', { input: { key: crypto.randomUUID(), contribution } }),
  };
}

async function reading(proposal: string, cookieOf?: Page): Promise<Page> {
  const page = cookieOf ?? (await journey.newPerson({ language: 'en' }));
  await page.goto(`/en/p/${proposal}`);
  await untilLive(page, say('thread.live'));
  return page;
}

test('what is withdrawn while it waits is no longer counted, and its words are nowhere', async () => {
  const proposal = await journey.record.recommendation();
  const page = await reading(proposal);
  const { say: speak, withdraw } = speaker(proposal);
  const id = await speak('Soon regretted.');
  await fresh(page, 1).waitFor();
  await speak('This one stays.');
  await fresh(page, 2).waitFor();
  await withdraw(id);
  await fresh(page, 1).waitFor();
  await fresh(page, 1).press('Enter');
  await page.getByText('This one stays.').waitFor();
  expect(await page.content()).not.toContain('Soon regretted.');
  await fresh(page, 1).waitFor({ state: 'detached' });
});

test('a facilitator reads on too, and is told how many are new', async () => {
  const proposal = await journey.record.recommendation();
  await journey.comment(proposal, 'There before she came.');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(journey.server.comeIn.facilitator);
  await page.getByRole('button').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/come-in/'));
  await reading(proposal, page);
  await journey.comment(proposal, 'New to a facilitator.');
  await fresh(page, 1).click();
  await page.getByText('New to a facilitator.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('New to a facilitator.');
});

test('an answer that waits is not told of where it will stand, before one asks for it', async () => {
  const proposal = await journey.record.recommendation();
  const answered = await journey.comment(proposal, 'To be answered.');
  const page = await reading(proposal);
  const answer = await journey.comment(proposal, 'An answer.', answered);
  await fresh(page, 1).waitFor();
  expect(
    await page
      .locator(`#c-${answered}`)
      .getByRole('link', { name: /more answer/ })
      .count(),
  ).toBe(0);
  await fresh(page, 1).click();
  await page.locator(`#c-${answered} #c-${answer}`).waitFor();
});

test('where every byte is paid for, one press shows what is new, and says when there is none', async () => {
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson({ language: 'en' });
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(`/en/p/${proposal}`);
  const show = page.getByRole('button', { name: say('thread.showWhatIsNew'), exact: true });
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await show.waitFor();
  await journey.comment(proposal, 'New to who saves data.');
  await show.click();
  await page.getByText('New to who saves data.').waitFor();
  expect(await page.locator('ol > li[id^="c-"]').count()).toBe(1);
  await show.click();
  await page.getByText(say('thread.noneFound')).waitFor();
});

test('what is new beyond the page is counted, and pressing leads to it', async () => {
  const proposal = await journey.record.recommendation();
  const { say: speak } = speaker(proposal);
  const answered = await speak('Technical words.');
  for (let n = 0; n < 44; n += 1) await speak(`Technical words, ${n}.`);
  const page = await reading(proposal);
  await journey.comment(proposal, 'Far below.');
  await fresh(page, 1).click();
  await page.waitForURL(/comment=/);
  await page.getByText('Far below.').waitFor();

  // Several, here and there: all of them stand on one page.
  await reading(proposal, page);
  await journey.comment(proposal, 'An answer up here.', answered);
  await journey.comment(proposal, 'Farther below.');
  await fresh(page, 2).click();
  await page.waitForURL(/since=/);
  await page.getByText('An answer up here.').waitFor();
  await page.getByText('Farther below.').waitFor();
  expect(await page.locator('ol > li[id^="c-"]').count()).toBe(2);
});
