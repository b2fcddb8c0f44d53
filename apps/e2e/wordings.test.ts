import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { devices } from './support/devices.js';
import { consultation, setOut } from './support/journey.js';
import { fillProposal, goPast, publish } from './support/proposing.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();

const texts = {
  en: {
    title: 'Answers within a month',
    problem: 'People wait for many years. Nobody tells them why.',
    change: 'Every office answers within a month.',
    changed: 'Every office answers within a year.',
    sentence: 'Nobody tells them why.',
    proposed: 'No office tells them why.',
    why: 'It is the office that has to say it.',
    reason: 'It is not only offices that are silent.',
  },
  ar: {
    title: 'جواب خلال شهر',
    problem: 'ينتظر الناس سنوات طويلة. لا أحد يقول لهم لماذا.',
    change: 'يجيب كل مكتب خلال شهر واحد.',
    changed: 'يجيب كل مكتب خلال سنة واحدة.',
    sentence: 'لا أحد يقول لهم لماذا.',
    proposed: 'لا مكتب يقول لهم لماذا.',
    why: 'المكتب هو الذي يجب أن يقول ذلك.',
    reason: 'ليست المكاتب وحدها صامتة.',
  },
} as const;

type Known = (typeof devices)[number];

const send = (page: Page, language: InterfaceLanguage) => page.getByRole('button', { name: wordsIn(language)('form.send') }).click();

/** Proposes; gives the address of the proposal. */
async function propose(page: Page, language: 'en' | 'ar'): Promise<string> {
  const say = wordsIn(language);
  const { title, problem, change } = texts[language];
  await page.goto(`/${language}/c/${consultation}/propose`);
  await fillProposal(page, language, { title, problem, change, written: language });
  await publish(page, language);
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

async function agree(page: Page, { language, javaScript }: Known): Promise<void> {
  const say = wordsIn(language);
  if (javaScript) await untilItRuns(page);
  await page.getByRole('button', { name: say('stance.AGREE'), exact: true }).click();
  if (!javaScript) await send(page, language);
  await page.getByText(say('stance.mine.AGREE')).waitFor();
}

async function suggest(page: Page, language: 'en' | 'ar', proposal: string): Promise<void> {
  const say = wordsIn(language);
  const { sentence, proposed, why } = texts[language];
  await page.goto(proposal);
  await page.getByRole('link', { name: say('suggestion.make') }).click();
  await page.getByRole('radio', { name: sentence }).check();
  await page.getByLabel(say('suggestion.proposed')).fill(proposed);
  await page.getByLabel(say('suggestion.why')).fill(why);
  await send(page, language);
  await page.waitForURL((url) => !url.pathname.endsWith('/suggest'));
}

const both = (device: Known): Promise<[Page, Page]> => Promise.all([journey.newPerson(device), journey.newPerson(device)]);

test.each(devices)('$how: an edit after an answer is public, and who agreed is asked again', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const [author, other] = await both(device);
  const proposal = await propose(author, language);
  await other.goto(proposal);
  await agree(other, device);

  await author.goto(proposal);
  await author.getByRole('link', { name: say('own.edit') }).click();
  await author.getByText(say('edit.keeps')).waitFor();
  await author.getByLabel(say('propose.change')).fill(texts[language].changed);
  await send(author, language);
  await author.getByRole('alert').waitFor();
  await author.getByRole('radio', { name: say('meaning.other') }).check();
  await send(author, language);
  await author.getByText(texts[language].changed).waitFor();

  if (!device.javaScript) await other.reload();
  await other.getByText(say('stance.again.AGREE')).waitFor();
  await other.getByRole('link', { name: say('history.title'), exact: true }).click();
  await other.getByRole('heading', { level: 1, name: say('history.title') }).waitFor();
  await other.getByText(say('history.otherMeaning')).waitFor();
  expect(await other.locator('del').count()).toBe(1);
  await other
    .getByRole('link', { name: say('history.whole') })
    .last()
    .click();
  await other.getByText(texts[language].change).waitFor();

  await other.goto(proposal);
  await agree(other, device);
  expect(await other.getByText(say('stance.again.AGREE')).count()).toBe(0);
});

test.each(devices)('$how: words are suggested for a sentence, left with a reason, and taken after all', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const [author, other] = await both(device);
  const { reason, proposed, problem } = texts[language];
  const proposal = await propose(author, language);
  await suggest(other, language, proposal);

  await author.goto(proposal);
  await author.getByRole('link', { name: say('suggestion.answer') }).click();
  await author.getByLabel(say('suggestion.reason')).fill(reason);
  await author.getByRole('button', { name: say('suggestion.leave') }).click();
  await author.getByText(reason).waitFor();

  await author.getByRole('link', { name: say('suggestion.answer') }).click();
  await author.getByRole('radio', { name: say('meaning.same') }).check();
  await author.getByRole('button', { name: say('suggestion.take') }).click();
  await author.waitForURL(/\/p\//);
  await other.goto(proposal);
  await other.locator('article').getByText(problem.replace(texts[language].sentence, proposed)).waitFor();
  expect(await other.getByText(reason).count()).toBe(0);
  await other.locator('article').getByRole('link', { name: /\d/ }).click();
  await other.getByRole('heading', { level: 1, name: say('history.title') }).waitFor();
  expect(await other.locator('ins').count()).toBeGreaterThan(0);
});

test.each([[true], [false]])('words in another language than said are asked about once (script: %s)', async (javaScript) => {
  const page = await journey.newPerson({ language: 'en', javaScript });
  const say = wordsIn('en');
  const proposal = await journey.record.recommendation();
  await page.goto(`/en/p/${proposal}/comment`);
  await page.getByLabel(say('comment.words')).fill('Je voudrais travailler ici avec ma famille.');
  await send(page, 'en');
  await page.getByText(say('language.which')).waitFor();
  await page.getByRole('button', { name: 'français' }).click();
  await page.waitForURL(/thanks|\/p\/[^/]+(#|$)/);
  const [comment] = (await journey.record.thread(proposal)).filter(({ words }) => words.startsWith('Je voudrais'));
  await page.goto(`/en/p/${proposal}`);
  expect(await page.locator(`#c-${comment?.id} [lang=fr]`).count()).toBe(1);

  await page.goto(`/en/p/${proposal}/comment`);
  await page.getByLabel(say('comment.words')).fill('Nous attendons depuis beaucoup trop longtemps ici.');
  await send(page, 'en');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.waitForURL(/thanks|\/p\/[^/]+(#|$)/);
});

test.each([[true], [false]])('Enter sends words in no language that nobody tapped (script: %s)', async (javaScript) => {
  const page = await journey.newPerson({ language: 'en', javaScript });
  const say = wordsIn('en');
  await page.goto(`/en/c/${consultation}/propose`);
  const title = `Le droit de travailler pour toutes les familles ${javaScript}`;
  await fillProposal(page, 'en', {
    title,
    problem: 'Nous attendons depuis beaucoup trop longtemps.',
    change: 'Nous voulons travailler ici.',
  });
  await send(page, 'en');
  await page.getByText(say('language.which')).waitFor();
  await page.getByLabel(say('propose.titleLabel')).press('Enter');
  await goPast(page, 'en');
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.locator('main [lang=fr]').count()).toBe(0);
});
