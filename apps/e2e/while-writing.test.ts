import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

/** Before the composer of a comment, opened in place. */
async function writing(): Promise<Page> {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${await journey.record.recommendation()}`);
  await untilLive(page, say('thread.live'));
  await page.getByRole('link', { name: say('comment.say') }).click();
  return page;
}

const hint = (page: Page, kind: string, words: string) =>
  page.getByRole('status').getByText(say.of(`hint.${kind}`, { words }).replace(/<\/?0>/g, ''));
const field = (page: Page) => page.getByLabel(say('comment.words'));
const blank = (page: Page) => page.getByRole('button', { name: say('hint.blank') });

test('a phone number is noticed while one writes, and one tap blanks it where it stands', async () => {
  const page = await writing();
  await field(page).pressSequentially('Call ٠٠٩٦٣ ٩٤٤ ١٢٣ ٤٥٦ at night');
  await hint(page, 'PHONE', '٠٠٩٦٣ ٩٤٤ ١٢٣ ٤٥٦').waitFor();
  await blank(page).click();
  expect(await field(page).inputValue()).toBe('Call [number] at night');
  await blank(page).waitFor({ state: 'detached' });

  await page.keyboard.type(', please');
  expect(await field(page).inputValue()).toBe('Call [number] at night, please');
  for (let undone = 0; undone < 2; undone += 1) await page.keyboard.press('Control+z');
  expect(await field(page).inputValue()).toContain('٠٠٩٦٣ ٩٤٤ ١٢٣ ٤٥٦');
});

test('several are told one by one, and what she keeps is not spoken of again', async () => {
  const page = await writing();
  await field(page).fill('Write to me@example.org. I live at 12 Green Street.');
  await hint(page, 'EMAIL', 'me@example.org').waitFor();
  await hint(page, 'ADDRESS', '12 Green Street').waitFor();
  await page
    .getByRole('button', { name: say('hint.keep') })
    .first()
    .click();
  await hint(page, 'EMAIL', 'me@example.org').waitFor({ state: 'detached' });
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);

  await field(page).pressSequentially(' Or 0612345678.');
  await hint(page, 'PHONE', '0612345678').waitFor();
  expect(await hint(page, 'EMAIL', 'me@example.org').count()).toBe(0);
});

test('nothing of what is looked at leaves the device', async () => {
  const page = await writing();
  await untilItRuns(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page).pressSequentially('My receipt: 1234 5678 9012 3456 7890');
  await hint(page, 'RECEIPT', '1234 5678 9012 3456 7890').waitFor();
  await blank(page).click();
  await blank(page).waitFor({ state: 'detached' });
  expect(asked).toEqual([]);
});

test('a proposal is looked at too, in each of its texts', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/c/${consultation}/propose`);
  await untilItRuns(page);
  await page.getByLabel(say('propose.titleLabel')).fill('Call 0612345678');
  await hint(page, 'PHONE', '0612345678').waitFor();
  await page.getByLabel(say('propose.change')).fill('Ask case no. 2016/4471');
  await hint(page, 'CASE_NUMBER', '2016/4471').waitFor();
});

test('without the part that looks, one writes and sends all the same', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.route('**/assets/find-*.js', (route) => route.abort());
  await page.goto(`/en/p/${await journey.record.recommendation()}/comment`);
  await untilItRuns(page);
  await field(page).fill('Sent without hints.');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('button', { name: say('thanks.goOn') }).waitFor();
});
