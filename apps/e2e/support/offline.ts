import type { Page, Request } from 'playwright-core';
import { untilItRuns } from './running.js';

/** How many things lie in a drawer of the device: pages that were read, or forms that wait. */
export function inDrawer(page: Page, drawer: 'copies' | 'pages' | 'outbox' | 'keys'): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('baraza', 1);
        // Nobody made it yet: looking must not make it either.
        asked.addEventListener('upgradeneeded', () => asked.transaction?.abort());
        asked.addEventListener('error', () => resolve(0));
        asked.addEventListener('success', () => {
          const count = asked.result.transaction(name).objectStore(name).count();
          count.addEventListener('success', () => {
            asked.result.close();
            resolve(count.result);
          });
        });
      }),
    drawer,
  );
}

/** Until something is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it does not come to that');
}

/** Reads a page as somebody does who stays: she touches it, and from then on the worker keeps what she reads, and she has what she writes with. */
export async function readWell(page: Page, path: string): Promise<void> {
  const allHere = partsOf(page);
  await page.goto(path);
  // A page that does not run yet hears no key.
  await untilItRuns(page);
  await until(async () => {
    await page.keyboard.press('ArrowDown');
    return page.evaluate(() => navigator.serviceWorker.controller !== null);
  });
  await until(async () => (await inDrawer(page, 'copies')) > 0);
  await until(allHere);
}

/** One part may ask for the next as soon as it is there. */
const quiet = 500;

/** Watches whether all parts that were asked for have come. */
function partsOf(page: Page): () => Promise<boolean> {
  const onTheWay = new Set<Request>();
  let last = Date.now();
  const came = (request: Request) => onTheWay.delete(request) && (last = Date.now());
  page.on('request', (request) => request.resourceType() === 'script' && onTheWay.add(request));
  page.on('requestfinished', came);
  page.on('requestfailed', came);
  return () => Promise.resolve(onTheWay.size === 0 && Date.now() - last > quiet);
}

/** A page whose script has come and does not run yet: forms are sent by the browser. */
export async function holdScript(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Puts the worker to sleep, as browsers do with one that has nothing to do. */
export async function sleep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Comments as a running page does; gives what it is answered: that it waits, or where to go on. */
export function say(page: Page, proposal: string, words: string, key: string = crypto.randomUUID()): Promise<Record<string, unknown>> {
  const fields = { key, words, kind: 'FACT', language: 'en' };
  return page.evaluate(
    async ([address, body]) => {
      const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams(body) });
      return (await response.json()) as Record<string, unknown>;
    },
    [`/en/p/${proposal}/comment`, fields] as const,
  );
}
