import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const stays = (page: Page) => page.waitForRequest((request) => request.url().endsWith('/visit/stay'));
const minute = 60;

async function participant(): Promise<Page> {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${await journey.record.recommendation()}/comment`);
  await page.getByLabel(say('comment.words')).fill('Technical words.');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { name: say('thread.title') }).waitFor();
  return page;
}

/** Until the only visit ends before, or after, so many seconds from now. */
async function untilItEnds(isRight: (seconds: number) => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const seconds = await journey.record.secondsOfVisit();
    if (seconds !== null && isRight(seconds)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the visit does not end when it should');
}

test('on a borrowed phone the visit ends a minute after its last tab was closed', async () => {
  const page = await participant();
  const context = page.context();
  const other = await context.newPage();
  await other.goto('/en');
  await page.close({ runBeforeUnload: true });
  await other.close({ runBeforeUnload: true });
  await untilItEnds((seconds) => seconds <= minute);

  await journey.record.letTimePass(minute);
  const next = await context.newPage();
  await next.goto(`/en/p/${await journey.record.recommendation()}/comment`);
  await next.getByText(say('people.newName')).waitFor();
});

test('while another tab is open the visit goes on', async () => {
  const page = await participant();
  const other = await page.context().newPage();
  await other.goto('/en');
  await stays(other);
  await page.close({ runBeforeUnload: true });
  await stays(other);
  await untilItEnds((seconds) => seconds > 10 * minute);
  await journey.record.letTimePass(2 * minute);
  await other.goto(`/en/p/${await journey.record.recommendation()}/comment`);
  await other.getByText(say('people.shownAs', { author: '' }).split('<')[0] ?? '').waitFor();
});

test('who only reads tells nothing of her coming and going', async () => {
  const page = await journey.newPerson({ language: 'en' });
  const told: string[] = [];
  page.on('request', (request) => request.url().includes('/visit/') && told.push(request.url()));
  await page.clock.install();
  await page.goto('/en');
  await page.clock.runFor(10 * minute * 1000);
  await page.mouse.wheel(0, 400);
  await page.goto('/ar');
  expect(told).toEqual([]);
});
