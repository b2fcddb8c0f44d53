import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { ask } from './support/asking.js';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { holdScript, until } from './support/offline.js';
import { declare, declareOwn, getReceipt, sayFirst } from './support/participant.js';
import { fillProposal, untilKept } from './support/proposing.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const inBoth = test.each(['en', 'ar'] as const);
const propose = (language: InterfaceLanguage) => `/${language}/c/${consultation}/propose`;
const title = (page: Page, language: InterfaceLanguage) => page.getByLabel(wordsIn(language)('propose.titleLabel'));
const kept = (page: Page) => page.evaluate(() => [sessionStorage, localStorage].flatMap((store) => Object.keys(store)));

/** Somebody who has half a proposal in the form. */
async function writing(language: InterfaceLanguage, page: Page): Promise<void> {
  await page.goto(propose(language));
  await untilItRuns(page);
  await fillProposal(page, language, { title: 'Half a thought' });
  await untilKept(page);
}

inBoth('on a borrowed phone, words outlive the page, and not the tab, in %s', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language });
  await writing(language, page);
  await page.reload();
  await page.getByText(say('draft.back')).waitFor();
  expect(await title(page, language).inputValue()).toBe('Half a thought');
  expect(await page.getByRole('checkbox', { name: say('stage.TRANSIT') }).isChecked()).toBe(true);
  expect(JSON.stringify(await page.evaluate(() => ({ ...sessionStorage, ...localStorage })))).not.toContain('thought');

  const next = await page.context().newPage();
  await page.close();
  await next.goto(propose(language));
  await untilItRuns(next);
  expect(await title(next, language).inputValue()).toBe('');
  expect(await kept(next)).toEqual([]);
});

inBoth('on her own phone they are there when the browser is opened again, for seven days, in %s', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language });
  await sayFirst(page, language, await journey.record.recommendation(), 'Technical words.');
  await declareOwn(page, language);
  await writing(language, page);
  const next = await page.context().newPage();
  await page.close();
  await next.goto(propose(language));
  await next.getByText(say('draft.backOwn')).waitFor();
  expect(await title(next, language).inputValue()).toBe('Half a thought');

  await next.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('draft /')) ?? '';
    const old = JSON.parse(localStorage.getItem(key) ?? '{}') as { day: number };
    localStorage.setItem(key, JSON.stringify({ ...old, day: old.day - 8 }));
  });
  await next.reload();
  await next.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('draft /')));
  expect(await title(next, language).inputValue()).toBe('');
});

test('who leaves quickly leaves no draft behind, on her own phone neither', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Technical words.');
  await declareOwn(page, 'en');
  await writing('en', page);
  await page.getByRole('button', { name: say('shell.leave') }).click();
  await page.waitForURL('about:blank');
  await page.goto(propose('en'));
  await untilItRuns(page);
  expect(await title(page, 'en').inputValue()).toBe('');
  expect(await kept(page)).toEqual([]);
});

test.each([true, false])('who comes in on the same tab does not get what was begun there before (page runs: %s)', async (runs) => {
  const say = wordsIn('en');
  const other = await journey.newPerson({ language: 'en' });
  await sayFirst(other, 'en', await journey.record.recommendation(), 'Technical words.');
  const receipt = (await getReceipt(other, 'en')).join('');

  const page = await journey.newPerson({ language: 'en' });
  await writing('en', page);
  if (!runs) await holdScript(page);
  await page.goto('/en/return');
  if (runs) await untilItRuns(page);
  const comeIn = async (digits: string) => {
    await page.getByLabel(say('receipt.field')).fill(digits);
    await page.getByRole('button', { name: say('return.send') }).click();
  };
  if (runs) {
    // Who mistypes loses nothing.
    await comeIn('1');
    await page.getByRole('alert').waitFor();
    expect(await kept(page)).toHaveLength(1);
  }
  await comeIn(receipt);
  await page.waitForURL((url) => !url.pathname.endsWith('/return'));
  expect(await kept(page)).toEqual([]);
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('a phone that is not her own any more keeps no draft', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Technical words.');
  await declareOwn(page, 'en');
  await writing('en', page);
  expect(await kept(page)).toHaveLength(2);
  await declare(page, 'en', 'BORROWED');
  await page.waitForFunction(() => localStorage.length === 0);
});

test('who is done leaves neither a draft nor its key', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Technical words.');
  await writing('en', page);
  await page.goto('/en/phone');
  await untilItRuns(page);
  await page
    .getByRole('button', { name: say('shell.done') })
    .first()
    .click();
  await page.waitForURL((url) => !url.pathname.endsWith('/phone'));
  expect(await kept(page)).toEqual([]);
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('a comment that is being written is there again, and gone once it is sent', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${await journey.record.recommendation()}`);
  await untilLive(page, say('thread.live'));
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill('Half a comment');
  await untilKept(page);
  await page.reload();
  await untilLive(page, say('thread.live'));
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByText(say('draft.back')).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('Half a comment');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('heading', { name: say('thanks.title') }).waitFor();
  expect(await kept(page)).toEqual([]);
});

test('who empties the form has nothing kept', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await writing('en', page);
  await page.reload();
  await page.getByRole('button', { name: say('draft.empty') }).click();
  expect(await title(page, 'en').inputValue()).toBe('');
  expect(await kept(page)).toEqual([]);
});

test.each([
  ['en', true, 'There should be lamps along the way to the harbour'],
  ['ar', true, 'Children should have swimming lessons in summer'],
  ['en', false, 'Doctors should listen to what people tell them'],
] as const)(
  'by her receipt she goes on with a draft on another phone, and publishes it (%s, script: %s)',
  async (language, javaScript, words) => {
    const say = wordsIn(language);
    const page = await journey.newPerson({ language, javaScript });
    await sayFirst(page, language, await journey.record.recommendation(), 'Technical words.');
    const receipt = (await getReceipt(page, language)).join('');
    await page.goto(propose(language));
    await title(page, language).fill(words);
    await page.getByRole('button', { name: say('draft.keep') }).click();
    await page.waitForURL(/draft=/);
    await until(async () => (await title(page, language).inputValue()) === words);

    const other = await journey.newPerson({ language, javaScript });
    await other.goto(`/${language}/return`);
    await other.getByLabel(say('receipt.field')).fill(receipt);
    await other.getByRole('button', { name: say('return.send') }).click();
    await other.waitForURL((url) => !url.pathname.endsWith('/return'));
    await other.goto(`/${language}/mine`);
    await other.getByRole('button', { name: say('draft.throwAway') }).click();
    await other.getByText(say('draft.thrown')).waitFor();
    await other.getByRole('button', { name: say('draft.undo') }).click();
    await other.getByRole('link', { name: say('draft.continue') }).click();
    await other.waitForURL(/draft=/);
    await until(async () => (await title(other, language).inputValue()) === words);
    await fillProposal(other, language, { title: words });
    await other.getByRole('button', { name: say('form.send') }).click();
    await other.getByRole('button', { name: say('thanks.goOn') }).click();
    await other.getByRole('heading', { level: 1, name: words }).waitFor();
    await other.goto(`/${language}/mine`);
    expect(await other.getByRole('heading', { name: say('draft.title') }).count()).toBe(0);
  },
);

test.each([true, false])('what is thrown away by two presses can still be taken back (script: %s)', async (javaScript) => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en', javaScript });
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Technical words.');
  await getReceipt(page, 'en');
  await page.goto(propose('en'));
  await title(page, 'en').fill('Thrown away twice');
  await page.getByRole('button', { name: say('draft.keep') }).click();
  await page.waitForURL(/draft=/);
  const draft = new URL(page.url()).searchParams.get('draft');

  await page.goto('/en/mine');
  // The answer to the first press never reaches the screen.
  await ask(page, 'mutation ($input: ThrowDraftAwayInput!) { throwDraftAway(input: $input) }', { draft });
  await page.getByRole('button', { name: say('draft.throwAway') }).click();
  await page.getByRole('button', { name: say('draft.undo') }).click();
  await page.getByRole('link', { name: say('draft.continue') }).click();
  await page.waitForURL(/draft=/);
  expect(await title(page, 'en').inputValue()).toBe('Thrown away twice');
});
