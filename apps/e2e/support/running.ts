import type { Page } from 'playwright-core';

/** Until the page runs: from then on it follows links and sends forms by itself. Where nothing is to be spent, it waits for a touch. */
export async function untilItRuns(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}
