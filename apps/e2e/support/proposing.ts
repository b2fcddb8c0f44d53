import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { wordsIn } from './say.js';

export type Draft = { readonly title: string; readonly problem?: string; readonly change?: string; readonly written?: InterfaceLanguage };

/** Fills in the form of a proposal as anybody would, and does not send it. */
export async function fillProposal(
  page: Page,
  language: InterfaceLanguage,
  { title, problem = 'P.', change = 'C.', written = 'en' }: Draft,
): Promise<void> {
  const say = wordsIn(language);
  await page.getByLabel(say('propose.titleLabel')).fill(title);
  await page.getByLabel(say('propose.problem')).fill(problem);
  await page.getByLabel(say('propose.change')).fill(change);
  await page.getByLabel(say('text.language')).selectOption(written);
  await page.getByRole('checkbox', { name: say('stage.TRANSIT') }).check();
  await page
    .getByRole('group', { name: say('propose.themes') })
    .getByRole('checkbox')
    .first()
    .check();
}

/** Until what is typed lies on the device, in whatever form. */
export const untilKept = (page: Page) =>
  page.waitForFunction(() => [sessionStorage, localStorage].some((kept) => Object.keys(kept).some((key) => key.startsWith('draft /'))));

/** Sends the form of a proposal and comes to the thanks for it, past those that are alike: what others proposed before her may be. */
export async function publish(page: Page, language: InterfaceLanguage): Promise<void> {
  await page.getByRole('button', { name: wordsIn(language)('form.send') }).click();
  await goPast(page, language);
}

/** Past those that are alike, if there are any, to the thanks. */
export async function goPast(page: Page, language: InterfaceLanguage): Promise<void> {
  const say = wordsIn(language);
  const mine = page.getByRole('button', { name: say('alike.publish') });
  const thanks = page.getByRole('heading', { name: say('thanks.title') });
  await mine.or(thanks).waitFor();
  if (await mine.isVisible()) await mine.click();
  await thanks.waitFor();
}
