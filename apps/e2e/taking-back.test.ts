import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { devices } from './support/devices.js';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { holdBack } from './support/hold-back.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();

/** The stub has to replace the words on open pages within this time. */
const soon = { timeout: 2_000 };

const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const own = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

/** After the first contribution come thanks: from there on to what was said. */
async function goOn(page: Page): Promise<void> {
  await page.waitForURL(/\/thanks\?|\/p\/[^/]+$/);
  const then = new URL(page.url()).searchParams.get('then');
  if (then) await page.goto(then);
}

/** Comments, and comes to where the comment stands. */
async function comment(page: Page, language: InterfaceLanguage, proposal: string, words: string): Promise<void> {
  const say = wordsIn(language);
  await page.goto(`/${language}/p/${proposal}/comment`);
  await page.getByLabel(say('comment.words')).fill(words);
  await send(page, say('form.send'));
  await goOn(page);
  await page.waitForURL(/#c-/);
}

async function watching(proposal: string, words: string): Promise<Page> {
  const reader = await journey.newPerson({ language: 'en' });
  await reader.goto(`/en/p/${proposal}`);
  await untilLive(reader, wordsIn('en')('thread.live'));
  await reader.getByText(words).waitFor();
  return reader;
}

test.each(devices)('she edits, withdraws and erases what she said while somebody watches: $how', async (device) => {
  const { language } = device;
  const [say, heard] = [wordsIn(language), wordsIn('en')];
  const proposal = await journey.record.recommendation();
  const mark = `${language} ${device.javaScript}`;
  const page = await journey.newPerson(device);
  await comment(page, language, proposal, `First words, ${mark}.`);
  const reader = await watching(proposal, `First words, ${mark}.`);

  await own(page, `First words, ${mark}.`)
    .getByRole('link', { name: say('own.edit'), exact: true })
    .last()
    .click();
  const field = page.getByLabel(say('comment.words'));
  await field.waitFor();
  expect(await field.inputValue()).toBe(`First words, ${mark}.`);
  await field.fill(`Better words, ${mark}.`);
  await send(page, say('form.send'));
  await page.waitForURL(/#c-/);
  await reader.getByText(`Better words, ${mark}.`).waitFor(soon);
  expect(await reader.content()).not.toContain(`First words, ${mark}.`);

  const stubs = await reader.getByText(heard('contribution.withdrawn')).count();
  await own(page, `Better words, ${mark}.`)
    .getByRole('link', { name: say('own.withdraw'), exact: true })
    .last()
    .click();
  await page.getByText(say('withdraw.effect')).waitFor();
  await send(page, say('withdraw.send'));
  await page.waitForURL(/#c-/);
  await reader.getByText(heard('contribution.withdrawn')).nth(stubs).waitFor(soon);
  expect(await reader.content()).not.toContain(`Better words, ${mark}.`);
  // She still sees them herself, and that she withdrew them.
  await own(page, `Better words, ${mark}.`).getByText(say('contribution.withdrawn')).last().waitFor();

  await page.goto(`/${language}/mine`);
  await page.getByText(say('mine.state.WITHDRAWN')).waitFor();
  const removed = await reader.getByText(heard('contribution.erased')).count();
  await page.getByRole('link', { name: say('own.erase'), exact: true }).click();
  await page.getByText(say('erase.effect')).waitFor();
  await send(page, say('erase.send'));
  await page.waitForURL(/\/p\//);
  await reader.getByText(heard('contribution.erased')).nth(removed).waitFor(soon);
  expect(await page.content()).not.toContain(`Better words, ${mark}.`);
  await page.goto(`/${language}/mine`);
  await page.getByText(say('mine.none')).waitFor();
});

test.each(devices)('she erases everything, and nobody is left who said it: $how', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const proposal = await journey.record.recommendation();
  const mark = `${language} ${device.javaScript}`;
  const page = await journey.newPerson(device);
  for (const words of [`One thing, ${mark}.`, `Another thing, ${mark}.`]) await comment(page, language, proposal, words);
  const reader = await watching(proposal, `Another thing, ${mark}.`);

  await page.goto(`/${language}/mine`);
  await page.getByRole('link', { name: say('eraseAll.send') }).click();
  await page.getByText(say('eraseAll.effect')).waitFor();
  await send(page, say('eraseAll.send'));
  await page.getByRole('alert').waitFor();
  await page.getByRole('checkbox').check();
  await send(page, say('eraseAll.send'));
  await page.waitForURL(`**/${language}`);
  await reader.getByText(`Another thing, ${mark}.`).waitFor({ ...soon, state: 'detached' });
  expect(await reader.content()).not.toContain(`thing, ${mark}.`);
  expect((await page.context().cookies()).filter(({ name }) => name.includes('visit'))).toEqual([]);
  expect((await page.goto(`/${language}/mine`))?.status()).toBe(403);
});

test('what somebody answered while she edited it is changed only after she was told that the old words stay', async () => {
  const say = wordsIn('en');
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson({ language: 'en' });
  await comment(page, 'en', proposal, 'Words that will be answered.');
  const id = page.url().split('#c-')[1] ?? '';
  await page.goto(`/en/edit/${id}`);
  await page.getByLabel(say('comment.words')).fill('Too late.');
  await journey.comment(proposal, 'An answer.', id);
  await send(page, say('form.send'));
  await page.getByRole('alert').getByText(say.of('fault.ANSWERED')).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('Too late.');
  await page.getByText(say('edit.keeps')).waitFor();
  await send(page, say('form.send'));
  await page.waitForURL(/#c-/);
  await own(page, 'Too late.').first().waitFor();
});

const scripts = devices.filter(({ language }) => language === 'en');

test.each(scripts)('what was changed on another phone meanwhile is shown before it is replaced: $how', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const mark = `${language} ${device.javaScript}`;
  const page = await journey.newPerson(device);
  await comment(page, language, await journey.record.recommendation(), `Words of two tabs, ${mark}.`);
  const address = `/${language}/edit/${page.url().split('#c-')[1]}`;
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(address);
    if (device.javaScript) await untilItRuns(tab);
  }
  for (const [tab, words] of [
    [other, `Said first, ${mark}.`],
    [page, `Said second, ${mark}.`],
  ] as const) {
    await tab.getByLabel(say('comment.words')).fill(words);
    await send(tab, say('form.send'));
    if (tab === other) await tab.waitForURL(/#c-/);
  }
  await page.getByRole('alert').getByText(say.of('fault.CHANGED')).waitFor();
  await page.getByText(`Said first, ${mark}.`).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe(`Said second, ${mark}.`);
  await send(page, say('form.send'));
  await page.waitForURL(/#c-/);
  await own(page, `Said second, ${mark}.`).first().waitFor();
});

/** A comment of hers on the page where it is changed, which runs once it may. */
async function editedBeforeItRuns(): Promise<{ page: Page; run: () => Promise<void> }> {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await comment(page, 'en', await journey.record.recommendation(), 'Words to say better.');
  const id = page.url().split('#c-')[1] ?? '';
  const allow = await holdBack(page, /\/assets\//);
  await page.goto(`/en/edit/${id}`, { waitUntil: 'commit' });
  await page.getByLabel(say('comment.words')).waitFor();
  const run = async () => {
    allow();
    await untilItRuns(page);
  };
  return { page, run };
}

test('what somebody types over her own words before the page runs stays when it does', async () => {
  const say = wordsIn('en');
  const { page, run } = await editedBeforeItRuns();
  await page.getByLabel(say('comment.words')).fill('Said better, early.');
  await run();
  await page.getByRole('button', { name: say('form.send') }).focus();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('Said better, early.');
  await send(page, say('form.send'));
  await own(page, 'Said better, early.').first().waitFor();
});

test('where somebody is about to type stays the place when the page runs', async () => {
  const { page, run } = await editedBeforeItRuns();
  const words = page.getByLabel(wordsIn('en')('comment.words'));
  await words.focus();
  await page.keyboard.press('Control+End');
  await run();
  await page.keyboard.insertText(' And more.');
  expect(await words.inputValue()).toBe('Words to say better. And more.');
});

test('a proposal that is withdrawn leaves a stub in the list and at the head of its thread', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/c/${consultation}/propose`);
  await page.getByLabel(say('propose.titleLabel')).fill('A proposal to withdraw');
  await page.getByLabel(say('propose.problem')).fill('Technical words.');
  await page.getByLabel(say('propose.change')).fill('More technical words.');
  await page.getByRole('checkbox', { name: say('stage.ORIGIN') }).check();
  await page
    .getByRole('group', { name: say('propose.themes') })
    .getByRole('checkbox')
    .first()
    .check();
  await send(page, say('form.send'));
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'A proposal to withdraw' }).waitFor();
  const address = page.url();
  const [reader, lister] = [await journey.newPerson({ language: 'en' }), await journey.newPerson({ language: 'en' })];
  await reader.goto(address);
  await untilLive(reader, say('thread.live'));
  await lister.goto(`/en/c/${consultation}`);
  await lister.getByRole('link', { name: 'A proposal to withdraw' }).waitFor();

  await page.getByRole('link', { name: say('own.withdraw'), exact: true }).click();
  await send(page, say('withdraw.send'));
  await page.waitForURL(address);
  await reader.getByRole('heading', { level: 1, name: say('contribution.withdrawn') }).waitFor(soon);
  expect(await reader.content()).not.toContain('technical words.');
  await lister.getByRole('link', { name: say('contribution.withdrawn') }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'A proposal to withdraw' }).waitFor();
});
