import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { propose } from './support/asking.js';
import { setOut } from './support/journey.js';
import { sayFirst } from './support/participant.js';
import { untilKept } from './support/proposing.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const kept = (page: Page) => page.evaluate(() => [sessionStorage, localStorage].flatMap((store) => Object.keys(store)));

test('what somebody was changing is there again, and still knows which words it was to replace', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  const proposal = await journey.record.recommendation();
  await sayFirst(page, 'en', proposal, 'Words to change later.');
  const comment = (await journey.record.thread(proposal)).find(({ words }) => words === 'Words to change later.');
  const address = `/en/edit/${comment?.id}`;
  const words = page.getByLabel(say('comment.words'));
  await page.goto(address);
  await untilItRuns(page);
  await words.fill('Half of a change');
  await untilKept(page);

  const other = await page.context().newPage();
  await other.goto(address);
  await untilItRuns(other);
  await other.getByLabel(say('comment.words')).fill('Changed in another tab.');
  await other.getByRole('button', { name: say('form.send') }).click();
  await other.waitForURL(/#c-/);

  await page.reload();
  await page.getByText(say('draft.back')).waitFor();
  expect(await words.inputValue()).toBe('Half of a change');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('alert').getByText(say.of('fault.CHANGED')).waitFor();
  await page.getByText('Changed in another tab.').first().waitFor();

  await page.reload();
  await page.getByRole('button', { name: say('draft.asItWas') }).click();
  expect(await words.inputValue()).toBe('Changed in another tab.');
  expect(await kept(page)).toEqual([]);
  await words.fill('Changed at last.');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.waitForURL(/#c-/);
  expect(await kept(page)).toEqual([]);
});

test('a suggestion, and what is to stand on its own, outlive the page too', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  const id = await propose(page, 'A proposal of two halves');
  const other = await journey.newPerson({ language: 'en' });
  for (const [writer, address, label] of [
    [other, `/en/p/${id}/suggest`, say('suggestion.proposed')],
    [page, `/en/split/${id}`, say('propose.problem')],
  ] as const) {
    await writer.goto(address);
    await untilItRuns(writer);
    await writer.getByLabel(label).fill('Half of it');
    await untilKept(writer);
    await writer.reload();
    await writer.getByText(say('draft.back')).waitFor();
    expect(await writer.getByLabel(label).inputValue()).toBe('Half of it');
  }
});
