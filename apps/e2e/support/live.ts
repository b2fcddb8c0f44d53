import type { Page } from 'playwright-core';
import { until } from './offline.js';

/** Touches the page, as whoever stays on it does, until it says that it listens: on a slow machine it waits for a touch, and a first one may come too early. */
export async function untilLive(page: Page, live: string): Promise<void> {
  await until(async () => {
    await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
    return page.getByText(live, { exact: true }).isVisible();
  });
}

/** Said to a page before it begins: no WebSocket gets through, until `through` is noted in the tab. */
export function lackLines(): void {
  class Nothing extends EventTarget {
    onerror?: () => void;
    close = () => undefined;
    constructor() {
      super();
      queueMicrotask(() => this.onerror?.());
    }
  }
  const opened = (real: typeof WebSocket, [address, protocols]: [string, string[]?]) =>
    sessionStorage.getItem('through') ? new real(address, protocols) : new Nothing();
  window.WebSocket = new Proxy(WebSocket, { construct: opened });
}
