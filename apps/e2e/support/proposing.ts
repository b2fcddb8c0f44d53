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
