import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { setOut } from './support/journey.js';
import { inDrawer, readWell, until } from './support/offline.js';
import { comment } from './support/participant.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

/** Somebody with the device in her hand changes what lies in its drawers: nothing, noise, half of it, a bit of it, something from elsewhere. */
const tamper = (page: Page) =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not done')));
      });
    const database = await done(indexedDB.open('baraza', 1));
    const drawer = (name: string) => database.transaction(name, 'readwrite').objectStore(name);
    const [[head], [body]] = [await done(drawer('copies').getAll()), await done(drawer('pages').getAll())];
    const [written] = (await done(drawer('outbox').getAll())) as { nonce: Uint8Array; bytes: ArrayBuffer }[];
    if (!head || !body || !written) throw new Error('nothing lies there');
    const bytes = written.bytes.slice(0);
    const view = new Uint8Array(bytes);
    view[20] = (view[20] ?? 0) ^ 1;
    const strange = [null, undefined, 7, 'words', [], {}, { nonce: 1, bytes: 2 }, { ...written, bytes: new ArrayBuffer(0) }];
    for (const item of [...strange, { ...written, bytes }, head, body]) await done(drawer('outbox').put(item));
    for (const name of ['copies', 'pages']) for (const item of [...strange, written]) await done(drawer(name).put(item));
    database.close();
  });

test('whatever somebody does to what waits on a device, only what was written there is shown and sent, and the worker goes on', async () => {
  journey.forgive(/WebSocket connection to|ERR_CONNECTION_REFUSED|ERR_FAILED|status of 503|503 http/);
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson({ language: 'en' });
  await readWell(page, `/en/p/${proposal}`);
  await journey.server.kill9();
  await comment(page, 'en', 'Written before.');
  await page.getByText('Written before.').waitFor();
  await tamper(page);
  expect(await inDrawer(page, 'outbox')).toBe(12);

  await page.goto(`/en/p/${proposal}`);
  await page.getByText(say('copy.now')).waitFor();
  await untilItRuns(page);
  await comment(page, 'en', 'Written behind it.');
  await page.getByText('Written behind it.').waitFor();
  await page.goto('/en/outbox');
  await page.getByText('Written behind it.').waitFor();
  expect(await page.locator('main ol > li').count()).toBe(2);

  await journey.server.restart();
  await page.goto(`/en/p/${proposal}`);
  await until(async () => (await journey.record.said(proposal, 'Written')).length === 2);
  expect(await journey.record.said(proposal, 'Written')).toEqual(['Written before.', 'Written behind it.']);
  await page.goto('/en/outbox');
  await page.getByText(say('outbox.none')).waitFor();
  await readWell(page, '/en/languages');
  await until(async () => (await inDrawer(page, 'copies')) === 2);
});
