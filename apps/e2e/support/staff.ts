import type { Page } from 'playwright-core';
import type { Device } from './browser.js';
import type { Journey } from './journey.js';
import { wordsIn } from './say.js';

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;

/** The demo's facilitator or organizer. Her link works once: she comes in by it the first time, and is let in again by her visit. */
export class Staff {
  #visit: Cookies | null = null;

  constructor(
    private readonly journey: Journey,
    private readonly role: 'facilitator' | 'organizer',
  ) {}

  async page(device: Device = { language: 'en' }): Promise<Page> {
    const page = await this.journey.newPerson(device);
    if (this.#visit) await page.context().addCookies(this.#visit);
    else await this.#comeIn(page);
    return page;
  }

  async #comeIn(page: Page): Promise<void> {
    await page.goto(this.journey.server.comeIn[this.role]);
    await page.getByRole('button', { name: wordsIn('en')('comeIn.send') }).click();
    await page.waitForURL('**/c/**');
    this.#visit = await page.context().cookies();
  }
}
