import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { wordsIn } from './say.js';

/** Says something in English as anybody would, and comes to the thanks for it. */
export async function sayFirst(page: Page, language: InterfaceLanguage, proposal: string, words: string): Promise<void> {
  const say = wordsIn(language);
  await page.goto(`/${language}/p/${proposal}/comment`);
  await page.getByLabel(say('comment.words')).fill(words);
  await page.getByLabel(say('text.language')).selectOption('en');
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('heading', { name: say('thanks.title') }).waitFor();
}

/** Comments where she reads, in the composer that opens there. */
export async function comment(page: Page, language: InterfaceLanguage, words: string): Promise<void> {
  const say = wordsIn(language);
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).fill(words);
  await page.getByRole('button', { name: say('form.send') }).click();
}

/** Says whose the phone is. */
export async function declare(page: Page, language: InterfaceLanguage, phone: 'OWN' | 'BORROWED'): Promise<void> {
  const say = wordsIn(language);
  await page.goto(`/${language}/phone`);
  await page.getByRole('radio', { name: say(`phone.${phone}`) }).check();
  await page.getByRole('button', { name: say('phone.save') }).click();
  await page.getByText(say('phone.saved')).waitFor();
}

export const declareOwn = (page: Page, language: InterfaceLanguage): Promise<void> => declare(page, language, 'OWN');

/** From the thanks to the receipt; gives its digits in the reader's script, in groups. */
export async function getReceipt(page: Page, language: InterfaceLanguage): Promise<string[]> {
  const say = wordsIn(language);
  await page.getByRole('button', { name: say('receipt.get') }).click();
  await page.getByRole('heading', { name: say('receipt.heading') }).waitFor();
  return page.getByRole('listitem').locator('bdi').allInnerTexts();
}
