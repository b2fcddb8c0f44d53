import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { consultation, setOut } from './support/journey.js';
import { declareOwn, getReceipt, sayFirst } from './support/participant.js';
import { wordsIn } from './support/say.js';

const journey = setOut();

async function nameOf(page: Page, language: InterfaceLanguage): Promise<string> {
  await page.goto(`/${language}/c/${consultation}/new-name`);
  return page.locator('main bdi').first().innerText();
}

async function comeBack(page: Page, language: InterfaceLanguage, receipt: string): Promise<void> {
  const say = wordsIn(language);
  await page.goto(`/${language}`);
  await page.getByRole('link', { name: say('shell.haveReceipt') }).click();
  await page.getByLabel(say('receipt.field')).fill(receipt);
  await page.getByRole('button', { name: say('return.send') }).click();
  await page.getByRole('heading', { level: 1, name: say('myPart.title') }).waitFor();
}

test.each([
  ['en', true],
  ['en', false],
  ['ar', true],
  ['ar', false],
] as const)(
  'somebody who reads %s (script: %s) gets a receipt, loses her tab, and comes back on another phone',
  async (language, javaScript) => {
    const say = wordsIn(language);
    const words = `Said before the tab was lost: ${language}, ${javaScript}.`;
    const proposal = await journey.record.recommendation();
    const first = await journey.newPerson({ language, javaScript });
    await sayFirst(first, language, proposal, words);
    const groups = await getReceipt(first, language);
    expect(groups.join('')).toMatch(language === 'ar' ? /^[٠-٩]{20}$/ : /^\d{20}$/);

    await first.getByRole('button', { name: say('receipt.kept') }).click();
    await first.getByRole('heading', { name: say('me.title') }).waitFor();
    await first.getByRole('button', { name: say('me.skip') }).click();
    await first.getByRole('group', { name: say('me.age') }).waitFor();
    await first.getByRole('button', { name: say('me.skip') }).click();
    await first.getByRole('listitem').filter({ hasText: words }).first().waitFor();
    const name = await nameOf(first, language);
    await first.context().close();

    const second = await journey.newPerson({ language, javaScript });
    await comeBack(second, language, groups.join(' '));
    expect(new URL(second.url()).pathname).toBe(`/${language}/my-part`);
    await second.getByText(name).waitFor();
    await second.goto(`/${language}/p/${proposal}`);
    await second.getByRole('listitem').filter({ hasText: words }).getByText(say('comment.mine'), { exact: true }).first().waitFor();
  },
);

test('on a borrowed phone nothing outlasts the browser; her own phone knows her still', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Said on a phone.');
  const name = await nameOf(page, 'en');
  // What a browser still has when it is opened again: cookies that have a day to end on.
  const outlasting = async () => (await page.context().cookies()).filter(({ expires }) => expires > 0);
  expect(await outlasting()).toEqual([]);

  await declareOwn(page, 'en');
  const kept = await outlasting();
  await page.context().close();

  const again = await journey.newPerson({ language: 'en' });
  await again.context().addCookies(kept);
  expect(await nameOf(again, 'en')).toBe(name);
});

test('a visit on a phone she left somewhere is ended from where she is now', async () => {
  const say = wordsIn('ar');
  const left = await journey.newPerson({ language: 'ar' });
  await sayFirst(left, 'ar', await journey.record.recommendation(), 'كلمات تقنية.');
  const groups = await getReceipt(left, 'ar');
  const here = await journey.newPerson({ language: 'ar' });
  await comeBack(here, 'ar', groups.join(''));

  await here.getByRole('link', { name: say('phone.title') }).click();
  await here.getByRole('button', { name: say('phone.end') }).click();
  await here.getByText(say('phone.nowhere')).waitFor();
  await left.goto('/ar/my-part');
  await left.getByText(say('nobody.words')).waitFor();
});

test('a slip of the hand is told before anything is sent', async () => {
  const say = wordsIn('ar');
  const page = await journey.newPerson({ language: 'ar' });
  await page.goto('/ar/return');
  const field = page.getByLabel(say('receipt.field'));
  const slip = page.getByText(say.of('fault.MISTYPED'));
  // Until the page runs, only the server can tell.
  for (let tries = 0; tries < 100 && (await slip.count()) === 0; tries += 1) {
    await field.fill('');
    await field.pressSequentially('٤٠٧١ ٥٥٢٩ ٨٦١٣ ٠٩٤٢ ٧٧٣٥');
  }
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.inputValue()).toBe('٤٠٧١ ٥٥٢٩ ٨٦١٣ ٠٩٤٢ ٧٧٣٥');
});

test.each(['en', 'ar'] as const)('on paper there is the card alone, in %s, without a name of ours', async (language) => {
  const say = wordsIn(language);
  const page = await journey.newPerson({ language });
  await sayFirst(page, language, await journey.record.recommendation(), `To be printed in ${language}.`);
  const groups = await getReceipt(page, language);
  await page.emulateMedia({ media: 'print' });

  const printed = await page.locator('body').innerText();
  for (const group of groups) expect(printed).toContain(group);
  expect(printed).toContain(say('receipt.heading'));
  expect(printed).not.toMatch(/Baraza/);
  expect(printed).not.toContain(say('receipt.kept'));
  expect(await page.getByRole('img', { name: say('receipt.picture') }).isVisible()).toBe(true);
  expect((await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a receipt is copied on her own phone only: on a borrowed one it would stay behind', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Said before copying.');
  const groups = await getReceipt(page, 'en');
  await page.getByRole('button', { name: say('receipt.print') }).waitFor();
  expect(await page.getByRole('button', { name: say('receipt.copy') }).count()).toBe(0);

  await declareOwn(page, 'en');
  await page.goto('/en/receipt');
  await page.getByRole('button', { name: say('receipt.copy') }).click();
  await page.getByText(say('receipt.copied')).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(groups.join(' '));
});

test('it is read aloud, digit by digit, by a voice of the phone itself and by no other', async () => {
  const say = wordsIn('en');
  const page = await journey.newPerson({ language: 'en' });
  await page.addInitScript(() => {
    const said: string[] = [];
    const voices = ['en-GB', 'ar-SA'].flatMap((lang) => [
      { lang, localService: false, name: 'far' },
      { lang, localService: true, name: 'near' },
    ]);
    class Utterance {
      voice: { name: string } | null = null;
      constructor(readonly text: string) {}
    }
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: ({ text, voice }: Utterance) => said.push(`${voice?.name}: ${text}`),
      },
    });
  });
  await sayFirst(page, 'en', await journey.record.recommendation(), 'Said before listening.');
  const groups = await getReceipt(page, 'en');
  await page.getByRole('button', { name: say('receipt.aloud') }).click();
  await page.getByRole('button', { name: say('receipt.silence') }).waitFor();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual(groups.map((group) => `near: ${[...group].join(', ')}`));
});
