import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { type Device, violations, violationsInTheDark } from './support/browser.js';
import { setOut } from './support/journey.js';
import { getReceipt, sayFirst } from './support/participant.js';
import { everyPage } from './support/places.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const staff = { facilitator: new Staff(journey, 'facilitator'), organizer: new Staff(journey, 'organizer') };

/** Somebody who said something, and has a receipt. */
async function participant(device: Device): Promise<Page> {
  const page = await journey.newPerson(device);
  await sayFirst(page, device.language, await journey.record.recommendation(), 'Technical words of a participant.');
  await getReceipt(page, device.language);
  return page;
}

/** What a check finds on every page, by the page's name; empty when all is well. */
async function onEveryPage(device: Device, check: (page: Page) => Promise<readonly string[]>): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  const pages = {
    visitor: await journey.newPerson(device),
    participant: await participant(device),
    facilitator: await staff.facilitator.page(device),
    organizer: await staff.organizer.page(device),
  };
  for (const { name, path, as = 'visitor', then } of await everyPage(journey, staff.facilitator, device.language)) {
    await pages[as].goto(path);
    await then?.(pages[as]);
    const faults = await check(pages[as]);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/** There are more than seventy; a busy machine takes long for them (ms). */
const allPages = 300_000;

test.each([
  ['en', 'light', violations],
  ['ar', 'light', violations],
  ['en', 'dark', violationsInTheDark],
  ['ar', 'dark', violationsInTheDark],
] as const)(
  'every page in %s is open to people with disabilities, %s',
  async (language, _, check) => {
    expect(await onEveryPage({ language }, check)).toEqual({});
  },
  allPages,
);

test.each(['en', 'ar'] as const)(
  'no page in %s is wider than the smallest phone',
  async (language) => {
    const tooWide = (page: Page) =>
      page.evaluate(() => {
        const over = document.documentElement.scrollWidth - innerWidth;
        return over > 0 ? [`${over} pixels too wide`] : [];
      });
    expect(await onEveryPage({ language, viewport: { width: 320, height: 640 } }, tooWide)).toEqual({});
  },
  allPages,
);

/** Goes on by the Tab key alone until it is there; whatever has the focus on the way can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { width, height } = document.activeElement?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return document.activeElement === document.body || width * height > 0;
    });
    expect(seen).toBe(true);
    if ((await target.count()) > 0 && (await target.evaluate((element) => element === document.activeElement))) return;
  }
  throw new Error('the Tab key does not lead there');
}

test('somebody who uses the keyboard alone reads, comments, and comes to her comment', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${await journey.record.recommendation()}`);
  await untilLive(page, say('thread.live'));

  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say('shell.skip'));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  await tabTo(page, page.getByRole('link', { name: say('comment.say') }));
  await page.keyboard.press('Enter');
  const field = page.getByLabel(say('comment.words'));
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('Typed and sent by the keyboard.');
  await tabTo(page, page.getByRole('radio', { name: say('kind.EXPERIENCE') }));
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: say('kind.FACT') }).isChecked()).toBe(true);
  await tabTo(page, page.getByRole('button', { name: say('form.send') }));
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: say('thanks.title') }).waitFor();
  await tabTo(page, page.getByRole('button', { name: say('thanks.goOn') }));
  await page.keyboard.press('Enter');
  const comment = page.getByRole('listitem').filter({ hasText: 'Typed and sent by the keyboard.' });
  await comment.getByText(say('kind.FACT'), { exact: true }).waitFor();
  await page.waitForFunction((id) => document.activeElement?.id === id, await comment.getAttribute('id'));
});
