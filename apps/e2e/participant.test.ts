import { expect, test } from '@jest/globals';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { publish } from './support/proposing.js';
import { wordsIn } from './support/say.js';

const journey = setOut();

const texts = {
  en: {
    title: 'A technical title',
    problem: 'What is wrong, in technical words.',
    change: 'What should change, in technical words.',
    comment: 'A technical comment.',
  },
  ar: { title: 'عنوان تقني', problem: 'ما الخطأ، بكلمات تقنية.', change: 'ما الذي يجب أن يتغير، بكلمات تقنية.', comment: 'تعليق تقني.' },
};
const directions = { en: 'ltr', ar: 'rtl' };

/** Once the page runs, what others say arrives by itself, and it says so. */
const live = (language: InterfaceLanguage) => wordsIn(language)('thread.live');

test.each(['en', 'ar'] as const)('somebody who reads %s proposes, comments and takes a stance, without an account', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language });
  await page.goto('/');
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('html').getAttribute('dir')).toBe(directions[language]);
  await page.getByRole('link', { name: say('home.open') }).click();

  await page.getByRole('link', { name: say('propose.title') }).click();
  await page.getByLabel(say('propose.titleLabel')).fill(texts[language].title);
  await page.getByLabel(say('propose.problem')).fill(texts[language].problem);
  await page.getByLabel(say('propose.change')).fill(texts[language].change);
  await page.getByRole('checkbox', { name: say('stage.TRANSIT') }).check();
  await page
    .getByRole('group', { name: say('propose.themes') })
    .getByRole('checkbox')
    .first()
    .check();
  await page.getByRole('button', { name: say('form.send') }).click();

  await page.getByRole('heading', { name: say('thanks.title') }).waitFor();
  await page.getByRole('button', { name: say('thanks.goOn') }).click();
  await page.getByRole('heading', { level: 1, name: texts[language].title }).waitFor();

  await untilLive(page, live(language));
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill(texts[language].comment);
  await page.getByRole('radio', { name: say('kind.SUGGESTION') }).check();
  await page.getByRole('button', { name: say('form.send') }).click();
  const comment = page.getByRole('listitem').filter({ hasText: texts[language].comment });
  await comment.getByText(say('comment.mine'), { exact: true }).waitFor();

  await page.getByRole('button', { name: say('stance.AGREE'), exact: true }).click();
  await page.getByText(say('stance.mine.AGREE')).waitFor();
  expect(await page.getByRole('button', { name: say('stance.AGREE'), exact: true }).getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByText(say('stance.tooFew')).count()).toBe(1);
});

test.each(['en', 'ar'] as const)(
  'somebody who reads %s on another device sees a comment at once, while she types, and nothing moves',
  async (language) => {
    const say = wordsIn(language);
    const proposal = await journey.record.recommendation();
    const first = await journey.comment(proposal, 'The first words.');
    await journey.comment(proposal, `Words to answer in ${language}.`);
    await journey.comment(proposal, 'The last words.');
    const page = await journey.newPerson({ language });
    await page.goto(`/${language}/p/${proposal}`);
    await untilLive(page, live(language));

    const answered = page.getByRole('listitem').filter({ hasText: `Words to answer in ${language}.` });
    await answered.getByRole('link', { name: say('comment.reply') }).click();
    const field = answered.getByLabel(say('comment.words'));
    await field.pressSequentially('Half a sen');
    const place = await field.boundingBox();
    const typing = field.pressSequentially('tence, and then the other half.', { delay: 25 });
    // One arrives above what she reads, one below.
    await journey.comment(proposal, `Arrived above, ${language}.`, first);
    await journey.comment(proposal, `Arrived below, ${language}.`);
    const arrived = page.getByRole('button', { name: say('thread.showNew', { count: 2 }), exact: true });
    await arrived.waitFor();
    await typing;

    expect(await field.inputValue()).toBe('Half a sentence, and then the other half.');
    const now = await field.boundingBox();
    expect(Math.abs((now?.y ?? 0) - (place?.y ?? 1000))).toBeLessThanOrEqual(1);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByText(`Arrived above, ${language}.`).count()).toBe(0);

    await arrived.press('Enter');
    await page.getByText(`Arrived below, ${language}.`).waitFor();
    expect(await page.getByText(say('comment.justNow'), { exact: true }).count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(`Arrived above, ${language}.`);
    expect(await field.inputValue()).toBe('Half a sentence, and then the other half.');
  },
);

test('a new proposal stands in the list of whoever looks at it', async () => {
  const say = wordsIn('en');
  const reader = await journey.newPerson({ language: 'en' });
  await reader.goto(`/en/c/${consultation}`);
  const writer = await journey.newPerson({ language: 'ar' });
  await writer.goto(`/ar/c/${consultation}/propose`);
  await writer.getByLabel(wordsIn('ar')('propose.titleLabel')).fill('عنوان جديد');
  await writer.getByLabel(wordsIn('ar')('propose.problem')).fill(texts.ar.problem);
  await writer.getByLabel(wordsIn('ar')('propose.change')).fill(texts.ar.change);
  await writer.getByRole('checkbox', { name: wordsIn('ar')('stage.ORIGIN') }).check();
  await writer
    .getByRole('group', { name: wordsIn('ar')('propose.themes') })
    .getByRole('checkbox')
    .first()
    .check();
  await publish(writer, 'ar');

  const card = reader.getByRole('article').filter({ hasText: 'عنوان جديد' });
  await card.getByText(say('proposal.comments', { count: 0 })).waitFor();
});
