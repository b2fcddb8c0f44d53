import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { holdBack } from './support/hold-back.js';
import { consultation, setOut } from './support/journey.js';
import { fillProposal, untilKept } from './support/proposing.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const everyWay = test.each([
  ['en', true],
  ['ar', true],
  ['en', false],
] as const);

everyWay('one finds what was said, and comes back to what was found (%s, script: %s)', async (language, javaScript) => {
  const say = wordsIn(language);
  await journey.comment(await journey.record.recommendation(), 'Il faut un HÉBERGEMENT sûr.');
  const page = await journey.newPerson({ language, javaScript });
  await page.goto(`/${language}/c/${consultation}`);
  await page.getByLabel(say('search.label')).fill('hebergement');
  await page.keyboard.press('Enter');
  await page.getByText('HÉBERGEMENT').first().waitFor();
  expect(await page.locator('mark').first().innerText()).toBe('HÉBERGEMENT');
  expect(page.url()).toMatch(/\/search$/);
  expect(await page.getByLabel(say('search.label')).inputValue()).toBe('hebergement');

  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await page.waitForURL(/\/p\//);
  if (!javaScript) return;
  await page.goBack();
  await page.getByText('HÉBERGEMENT').first().waitFor();
  expect(await page.getByLabel(say('search.label')).inputValue()).toBe('hebergement');
});

test('who goes on before the page runs comes back to what was found, and so does who reads it anew', async () => {
  const say = wordsIn('en');
  await journey.comment(await journey.record.recommendation(), 'Il faut un HÉBERGEMENT sûr.');
  const page = await journey.newPerson({ language: 'en' });
  const letScripts = await holdBack(page, /\.js$/);
  const letProposal = await holdBack(page, /\/p\//);
  await page.goto(`/en/c/${consultation}`, { waitUntil: 'commit' });
  await page.getByLabel(say('search.label')).fill('hebergement');
  await page.keyboard.press('Enter');
  await page.getByText('HÉBERGEMENT').first().waitFor();
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click({ noWaitAfter: true });
  // It begins to run: it writes into its entry of the history.
  const runs = page.waitForEvent('framenavigated');
  letScripts();
  await runs;
  letProposal();
  await page.waitForURL(/\/p\//);

  await page.goBack();
  await page.getByText('HÉBERGEMENT').first().waitFor();
  await page.reload();
  await page.getByText('HÉBERGEMENT').first().waitFor();
  expect(await page.getByLabel(say('search.label')).inputValue()).toBe('hebergement');
});

test('nothing found says how to go on, and no words at all are refused', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/c/${consultation}/search`);
  await page.getByLabel(say('search.label')).fill('xyzzyplugh');
  await page.getByRole('button', { name: say('search.send') }).click();
  await page.getByText(say('search.none')).waitFor();
  await page.getByLabel(say('search.label')).fill('');
  await page.getByRole('button', { name: say('search.send') }).click();
  await page.getByRole('alert').getByRole('link').click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'words');
});

const alike = {
  title: 'Asylum seekers should work from the first day',
  problem: 'People wait for years and may not work. Skills are lost.',
  change: 'Give everybody who asks for asylum a permit to work at once.',
};

everyWay('what is alike is shown once before one publishes, and nothing typed is lost (%s, script: %s)', async (language, javaScript) => {
  const say = wordsIn(language);
  const send = (page: Page) => page.getByRole('button', { name: say('form.send') }).click();
  const mark = `${language} ${javaScript}`;
  const first = await journey.newPerson({ language, javaScript });
  await first.goto(`/${language}/c/${consultation}/propose`);
  await fillProposal(first, language, { ...alike, title: `${alike.title}, ${mark}` });
  await send(first);
  const publish = first.getByRole('button', { name: say('alike.publish') });
  const thanks = first.getByRole('heading', { name: say('thanks.title') });
  await publish.or(thanks).first().waitFor();
  // From the second round on there is something alike already.
  if (await publish.isVisible()) await publish.click();
  await thanks.waitFor();

  const page = await journey.newPerson({ language, javaScript });
  await page.goto(`/${language}/c/${consultation}/propose`);
  await fillProposal(page, language, { ...alike, title: `Work for asylum seekers from day one, ${mark}` });
  await send(page);
  await page
    .getByRole('link', { name: say('alike.mine') })
    .first()
    .waitFor();
  expect(await page.getByLabel(say('propose.titleLabel')).inputValue()).toBe(`Work for asylum seekers from day one, ${mark}`);
  expect(await page.getByLabel(say('propose.problem')).inputValue()).toBe(alike.problem);
  expect(await page.getByRole('checkbox', { name: say('stage.TRANSIT') }).isChecked()).toBe(true);
  if (javaScript) {
    await untilKept(page);
    await page
      .getByRole('link', { name: say('alike.mine') })
      .first()
      .click();
    await page.waitForURL(/\/stance\?kind=AGREE/);
    await page.goBack();
    await page.getByText(say('draft.back')).waitFor();
    await page.getByRole('button', { name: say('form.send') }).click();
  }
  await page.getByRole('button', { name: say('alike.publish') }).click();
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { level: 1, name: `Work for asylum seekers from day one, ${mark}` }).waitFor();
});
