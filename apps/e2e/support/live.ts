import type { Page } from 'playwright-core';

/** Touches the page, as whoever stays on it does, and waits until it says that it listens: on a slow machine it waits for the touch. */
export async function untilLive(page: Page, live: string): Promise<void> {
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await page.getByText(live, { exact: true }).waitFor();
}
