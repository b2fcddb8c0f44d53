import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consultation, setOut } from './support/journey.js';
import { publish } from './support/proposing.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const device = { language: 'en', javaScript: false } as const;

async function fillProposal(page: Page, title: string): Promise<void> {
  await page.getByLabel(say('propose.titleLabel')).fill(title);
  await page.getByLabel(say('propose.problem')).fill('What is wrong, in technical words.');
  await page.getByLabel(say('propose.change')).fill('What should change, in technical words.');
  await page.getByRole('checkbox', { name: say('stage.ORIGIN') }).check();
  await page
    .getByRole('group', { name: say('propose.themes') })
    .getByRole('checkbox')
    .first()
    .check();
}

test('without a script, one chooses a language and reads, filters and goes on by links alone', async () => {
  const page = await journey.newPerson(device);
  await page.goto('/');
  await page.locator('summary').filter({ hasText: 'English' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'español' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');

  const en = wordsIn('es');
  await page.getByRole('link', { name: en('home.open') }).click();
  await page.waitForURL(/\/c\//);
  const all = await page.getByRole('article').count();
  await page.getByRole('link', { name: en('stage.TRANSIT') }).click();
  await page.waitForURL(/stage=TRANSIT/);
  const some = await page.getByRole('article').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.getByRole('heading', { name: en('proposals.title', { count: some }) }).count()).toBe(1);
  await page.getByRole('article').first().getByRole('link').click();
  await page.getByRole('heading', { name: en('thread.title') }).waitFor();
});

test('without a script, one proposes, comments, replies and takes a stance', async () => {
  const page = await journey.newPerson(device);
  await page.goto(`/en/c/${consultation}`);
  await page.getByRole('link', { name: say('propose.title') }).click();
  await fillProposal(page, 'Proposed without a script');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { level: 1, name: 'Proposed without a script' }).waitFor();

  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill('Commented without a script.');
  await page.getByRole('radio', { name: say('kind.FACT') }).check();
  await page.getByRole('button', { name: say('form.send') }).click();
  const comment = page.getByRole('listitem').filter({ hasText: 'Commented without a script.' });
  await comment.getByText(say('kind.FACT'), { exact: true }).waitFor();

  await comment.getByRole('link', { name: say('comment.reply') }).click();
  await page.getByText('Commented without a script.').waitFor();
  await page.getByLabel(say('comment.words')).fill('Replied without a script.');
  await page.getByRole('button', { name: say('form.send') }).click();
  await comment.getByRole('listitem').filter({ hasText: 'Replied without a script.' }).waitFor();

  await page.getByRole('button', { name: say('stance.UNSURE'), exact: true }).click();
  expect(await page.getByRole('radio', { name: say('stance.UNSURE') }).isChecked()).toBe(true);
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByText(say('stance.mine.UNSURE')).waitFor();
});

test('the same form sent twice makes one contribution', async () => {
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson(device);
  await page.goto(`/en/p/${proposal}/comment`);
  const key = await page.locator('input[name=key]').first().inputValue();
  const form = { key, words: 'Sent twice.', kind: 'FACT', language: 'en' };
  const headers = { origin: journey.server.address };
  const send = () => page.request.post(`/en/p/${proposal}/comment`, { form, headers, maxRedirects: 0 });
  const answers = await Promise.all([send(), send(), send()]);

  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
  const stored = await journey.record.thread(proposal);
  expect(stored.filter(({ words }) => words === 'Sent twice.').length).toBe(1);
});

test('words that were changed after they had been sent already can still be sent', async () => {
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson(device);
  await page.goto(`/en/p/${proposal}/comment`);
  const key = await page.locator('input[name=key]').first().inputValue();
  // Her first try arrived, and its answer did not: she still sits before the form.
  const form = { key, words: 'Before she changed it.', kind: 'EXPERIENCE', language: 'en' };
  await fetch(`${journey.server.address}/en/p/${proposal}/comment`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  await page.getByLabel(say('comment.words')).fill('After she changed it.');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByText(say.of('refusal.CONFLICT')).waitFor();
  expect(await page.getByLabel(say('comment.words')).inputValue()).toBe('After she changed it.');

  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('listitem').filter({ hasText: 'After she changed it.' }).waitFor();
  const stored = await journey.record.thread(proposal);
  expect(stored.filter(({ words }) => words.endsWith('she changed it.')).length).toBe(2);
});

test('what cannot be taken comes back with its words, what is wrong, and where', async () => {
  const page = await journey.newPerson(device);
  await page.goto(`/en/c/${consultation}/propose`);
  await fillProposal(page, 'x'.repeat(151));
  await page.getByLabel(say('propose.change')).fill('   ');
  await page.getByRole('button', { name: say('form.send') }).click();

  const summary = page.getByRole('alert');
  await summary.getByRole('link', { name: say.of('fault.TOO_LONG', { limit: 150 }) }).waitFor();
  await summary.getByRole('link', { name: say.of('fault.EMPTY') }).waitFor();
  expect(await page.getByLabel(say('propose.titleLabel')).inputValue()).toBe('x'.repeat(151));
  expect(await page.getByLabel(say('propose.problem')).inputValue()).toBe('What is wrong, in technical words.');
  expect(await page.getByRole('checkbox', { name: say('stage.ORIGIN') }).isChecked()).toBe(true);

  await page.getByLabel(say('propose.titleLabel')).fill('Short enough now');
  await page.getByLabel(say('propose.change')).fill('Something.');
  await publish(page, 'en');
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { level: 1, name: 'Short enough now' }).waitFor();
});

test.each([
  ['marks that turn letters around', 'Turned \u202e around', 'fault.REVERSED'],
  ['nothing but spaces', '   \n ', 'fault.EMPTY'],
  ['more than 5,000 characters', 'x'.repeat(5001), 'fault.TOO_LONG'],
])('a comment of %s comes back with its words', async (_, words, fault) => {
  const proposal = await journey.record.recommendation();
  const page = await journey.newPerson(device);
  await page.goto(`/en/p/${proposal}/comment`);
  await page.getByLabel(say('comment.words')).fill(words);
  await page.getByRole('button', { name: say('form.send') }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: say.of(fault, { limit: 5000 }) })
    .waitFor();
  expect((await page.getByLabel(say('comment.words')).inputValue()).trim()).toBe(words.trim());
});
