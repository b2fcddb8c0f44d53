import type { Page } from 'playwright-core';

/** What is asked for at such an address waits until it is let through. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let letThrough = () => {};
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(address, (route) => through.then(() => route.continue().catch(() => undefined)));
  return letThrough;
}
