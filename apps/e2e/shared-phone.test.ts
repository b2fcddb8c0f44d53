import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consultation, setOut } from './support/journey.js';
import { Line } from './support/line.js';
import { holdScript, inDrawer, readWell, say as sayWords, until } from './support/offline.js';
import { getReceipt, sayFirst } from './support/participant.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');

let line: Line;
let proposal: string;
beforeEach(async () => {
  journey.forgive(/WebSocket connection to|ERR_|status of 50|50\d http|status of 403|Failed to fetch/);
  proposal = await journey.record.recommendation();
  line = await Line.to(journey.server.address);
});
afterEach(() => line.close());

const stored = async (mark: string) =>
  (await journey.record.thread(proposal)).map(({ words }) => words).filter((words) => words.includes(mark));
const at = (path: string) => line.address + path;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const isComment = (method: string, path: string) => method === 'POST' && path.endsWith('/comment');
const drawers = (page: Page) => Promise.all((['copies', 'pages', 'outbox', 'keys'] as const).map((drawer) => inDrawer(page, drawer)));

/** Somebody who has said something on this phone, and reads. */
async function participant(words: string): Promise<Page> {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(at('/en'));
  expect(await sayWords(page, proposal, words)).toHaveProperty('goTo');
  await readWell(page, at(`/en/p/${proposal}`));
  return page;
}

const commenting = (on: string) => ({
  query: 'mutation ($input: CommentInput!) { comment(input: $input) { id } }',
  variables: {
    input: { key: crypto.randomUUID(), proposal: on, parent: null, kind: 'FACT', language: 'en', words: 'Said by who came next.' },
  },
});

async function waiting(page: Page, ...sentences: string[]): Promise<void> {
  line.does = (method) => (method === 'POST' ? 'cut' : 'pass');
  for (const words of sentences) expect(await sayWords(page, proposal, words)).toEqual({ waits: true });
}

async function whosePhone(page: Page, phone: 'OWN' | 'BORROWED'): Promise<void> {
  await page.goto(at('/en/phone'));
  await page.getByRole('radio', { name: phone === 'OWN' ? say('phone.OWN') : say('phone.BORROWED') }).check();
  await press(page, say('phone.save'));
  await page.getByText(say('phone.saved')).waitFor();
}

test('somebody comes in on a phone where another had words waiting: they are not sent as hers, and she is not shown the pages of the other', async () => {
  const other = await journey.newPerson({ language: 'en' });
  await sayFirst(other, 'en', proposal, 'Said elsewhere, with a receipt.');
  const receipt = (await getReceipt(other, 'en')).join('');

  const page = await participant('Said by who was here first.');
  await waiting(page, 'Waiting, one.', 'Waiting, two.', 'Waiting, three.');
  line.does = (method, path) => (isComment(method, path) ? 'hang' : 'pass');
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ flush: true }));
  await until(async () => line.sent.filter((each) => each.endsWith('/comment')).length > 0);
  await page.goto(at('/en/return'));
  await page.getByLabel(say('receipt.field')).fill(receipt);
  await press(page, say('return.send'));
  await page.getByRole('heading', { level: 1, name: say('myPart.title') }).waitFor();
  expect(await inDrawer(page, 'copies')).toBe(0);
  line.does = () => 'pass';
  line.hangUp();
  await page.goto(at('/en/outbox'));
  expect(await page.getByText(say('outbox.other')).count()).toBe(3);
  await page.goto(at(`/en/p/${proposal}`));
  await page.waitForLoadState('networkidle');
  expect(await stored('Waiting, ')).toEqual([]);
});

test.each([false, true])(
  'when a visit is over, the pages that were read in it are gone with the next page that comes (another began: %s)',
  async (isAnother) => {
    const page = await participant('Said in a visit that will be over.');
    await page.goto(at(`/en/c/${consultation}`));
    await until(async () => (await inDrawer(page, 'copies')) === 2);
    await page.context().clearCookies();
    if (isAnother) await page.request.post(at('/graphql'), { data: commenting(proposal), headers: { origin: line.address } });
    await page.goto(at('/en/phone'));
    await until(async () => (await inDrawer(page, 'copies')) === 0);
  },
);

test('what she asked to be kept on a borrowed phone is kept until it is sent, and nothing after', async () => {
  const page = await participant('Said before anything waited.');
  await waiting(page, 'To be kept until it is sent.');
  await page.goto(at('/en/outbox'));
  await press(page, say('outbox.keep'));
  await page.getByText(say('outbox.kept')).waitFor();
  expect(await inDrawer(page, 'keys')).toBe(1);
  line.does = () => 'pass';
  await page.goto(at(`/en/p/${proposal}`));
  await until(async () => (await stored('until it is sent')).length === 1);
  await until(async () => (await inDrawer(page, 'keys')) === 0);
});

test('a phone that is her own no longer keeps no key, and one from which she was signed out elsewhere keeps nothing', async () => {
  const page = await participant('Said on a phone that is now this and now that.');
  await whosePhone(page, 'OWN');
  await until(async () => (await inDrawer(page, 'keys')) === 1);
  await whosePhone(page, 'BORROWED');
  await until(async () => (await inDrawer(page, 'keys')) === 0);

  await whosePhone(page, 'OWN');
  await page.goto(at(`/en/p/${proposal}`));
  await until(async () => (await inDrawer(page, 'copies')) === 1);
  await waiting(page, 'Waiting on a phone that was taken.');
  await page.context().clearCookies();
  await page.goto(at('/en/my-part'));
  await until(async () => (await drawers(page)).every((count) => count === 0));
});

test.each([false, true])(
  'who erases everything leaves nothing on the device, and nothing of hers is published after (running: %s)',
  async (isRunning) => {
    const page = await participant('Said by who erases everything.');
    await waiting(page, 'Waiting when everything is erased.');
    await page.evaluate(() => localStorage.setItem('draft of something', 'Half a sentence.'));
    const erasing = isRunning ? page : await page.context().newPage();
    if (!isRunning) await holdScript(erasing);
    line.does = (method, path) => (isComment(method, path) ? 'cut' : 'pass');
    await erasing.goto(at('/en/erase-all'));
    await erasing.getByRole('checkbox', { name: say('eraseAll.yes') }).check();
    await press(erasing, say('eraseAll.send'));
    await erasing.waitForURL(at('/en'));
    line.does = () => 'pass';
    await until(async () => (await inDrawer(erasing, 'outbox')) === 0);
    await until(() => erasing.evaluate(() => localStorage.length === 0));
    await page.goto(at(`/en/p/${proposal}`));
    await page.waitForLoadState('networkidle');
    expect(await stored('when everything is erased')).toEqual([]);
  },
);

test.each(['leave', 'done'])(
  'who ends her visit without a line, where nothing of ours runs, leaves an empty page and nothing on the device: %s',
  async (way) => {
    const page = await participant('Said by who will leave without a line.');
    await waiting(page, 'Waiting when she leaves.');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(at(`/en/p/${proposal}`));
    line.does = () => 'cut';
    await page.locator(`form[action="/en/${way}"] button`).first().click();
    await page.waitForURL(at(`/en/${way}`));
    expect(await page.locator('body').innerText()).toBe('');

    line.does = () => 'pass';
    const other = await page.context().newPage();
    // A page that runs keeps its own parts here again.
    await holdScript(other);
    await other.goto(at('/en/phone'));
    expect(await other.evaluate(async () => [(await caches.keys()).length, (await indexedDB.databases()).length])).toEqual([0, 0]);
    const running = await page.context().newPage();
    await running.goto(at(`/en/p/${proposal}`));
    await running.waitForLoadState('networkidle');
    expect(await stored('when she leaves')).toEqual([]);
  },
);

test('a form that stands on a page of another site neither waits nor is sent as if it were ours', async () => {
  const page = await participant('Said by who is lured away.');
  const { context, elsewhere } = { context: page.context(), elsewhere: 'http://elsewhere.test/' };
  const lure = async (action: string, fields: Record<string, string>) => {
    const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
    const body = `<form method="post" action="${at(action)}">${inputs.join('')}<button>Win</button></form>`;
    await context.unroute(elsewhere);
    await context.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body }));
    const lured = await context.newPage();
    await lured.goto(elsewhere);
    await lured.getByRole('button').click({ noWaitAfter: true });
    return lured;
  };
  const fields = { key: crypto.randomUUID(), words: 'Not her words at all.', kind: 'FACT', language: 'en' };

  const refused = await lure(`/en/p/${proposal}/comment`, fields);
  await refused.getByText(say('refusal.FORBIDDEN')).waitFor();
  line.does = (method) => (method === 'POST' ? 'cut' : 'pass');
  const sent = line.sent.length;
  await lure(`/en/p/${proposal}/comment`, fields);
  await until(async () => line.sent.slice(sent).some((each) => each.startsWith('POST') && each.endsWith('/comment')));
  await waiting(page, 'Her own words.');
  await lure('/en/outbox', { keep: '1' });
  await until(async () => line.sent.includes('POST /en/outbox'));
  expect([await inDrawer(page, 'outbox'), await inDrawer(page, 'keys')]).toEqual([1, 0]);
  expect(await stored('Not her words')).toEqual([]);
});
