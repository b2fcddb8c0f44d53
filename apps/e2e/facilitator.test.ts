import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const link = { used: '' };

/** The facilitator's own link is for one time; each test that needs her brings her in anew. */
async function comeIn(): Promise<Page> {
  if (link.used) await journey.server.restartGently();
  link.used = journey.server.comeIn.facilitator;
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(link.used);
  await page.getByRole('button', { name: say('comeIn.send') }).click();
  await page.getByText(say('facilitation.here')).waitFor();
  return page;
}

const commentOf = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });
