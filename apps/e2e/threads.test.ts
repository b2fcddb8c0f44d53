import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { untilLive } from './support/live.js';
import { setOut } from './support/journey.js';
import { sayFirst } from './support/participant.js';
import { untilItRuns } from './support/running.js';
import { wordsIn } from './support/say.js';

const journey = setOut();

/** A proposal with a branch of ten, below which five stand, and an answered question. */
async function discussion() {
  const proposal = await journey.record.recommendation();
  const chain: string[] = [];
  for (let depth = 0; depth < 10; depth += 1) chain.push(await journey.comment(proposal, `Depth ${depth}.`, chain.at(-1) ?? null));
  const siblings: string[] = [];
  for (let n = 0; n < 5; n += 1) siblings.push(await journey.comment(proposal, `Sibling ${n}.`, chain.at(-1) ?? null));
  return { proposal, chain, siblings };
}

const placeOf = (page: Page, id = '') => page.locator(`#c-${id}`);
const choose = async (page: Page, words: string) => {
  const link = page.getByRole('link', { name: words, exact: true });
  if (!(await link.isVisible())) await page.locator('#discussion').locator('xpath=ancestor::section').locator('summary').first().click();
  await link.click();
};

test.each([
  ['en', true],
  ['en', false],
  ['ar', true],
  ['ar', false],
] as const)(
  'in %s, script: %s, one sorts, looks at one kind, opens answers, is led to one comment and rates it',
  async (language, javaScript) => {
    const say = wordsIn(language as InterfaceLanguage);
    const { proposal, chain, siblings } = await discussion();
    const page = await journey.newPerson({ language, javaScript });
    await page.goto(`/${language}/p/${proposal}`);
    await placeOf(page, chain[5]).waitFor();
    expect(await placeOf(page, chain[6]).count()).toBe(0);

    await placeOf(page, chain[5])
      .getByRole('link', { name: new RegExp(say('thread.moreAnswers', { count: 1 })) })
      .click();
    await placeOf(page, chain[6]).waitFor();
    if (javaScript) expect(await placeOf(page, chain[0]).count()).toBe(1);

    await page.goto(`/${language}/p/${proposal}`);
    await choose(page, say('sort.UNHEARD'));
    await page.waitForURL(/sort=unheard/);
    await page.getByText(say('thread.whyUnheard')).waitFor();
    await choose(page, say('thread.kindCount', { kind: say('kind.QUESTION'), count: 0 }));
    await page.getByText(say('thread.noneFound')).waitFor();

    await page.goto(`/${language}/p/${proposal}?comment=${siblings[3]}#c-${siblings[3]}`);
    await placeOf(page, siblings[3]).waitFor();
    expect(await placeOf(page, siblings[0]).count()).toBe(0);
    expect(await placeOf(page, chain[9]).count()).toBe(1);
    await page.getByRole('link', { name: say('thread.before') }).click();
    await placeOf(page, siblings[0]).waitFor();

    if (javaScript) await untilItRuns(page);
    await placeOf(page, siblings[0])
      .getByRole('link', { name: new RegExp(say('rating.ask').replace(/[?؟]/, '.')) })
      .click();
    if (javaScript) await page.getByRole('button', { name: say('rating.USEFUL'), exact: true }).click();
    else {
      await page.getByRole('radio', { name: say('rating.USEFUL'), exact: true }).check();
      await page.getByRole('button', { name: say('form.send') }).click();
    }
    await placeOf(page, siblings[0]).getByText(say('rating.mine.USEFUL')).waitFor();
  },
);

test('a comment that is not there leads to the whole discussion, and says so', async () => {
  const { proposal, chain } = await discussion();
  const page = await journey.newPerson({ language: 'en', javaScript: false });
  await page.goto(`/en/p/${proposal}?comment=${crypto.randomUUID()}`);
  await page.getByText(wordsIn('en')('thread.gone')).waitFor();
  await placeOf(page, chain[0]).waitFor();
});

test('who wants it finds what is new since she was here, marked; who leaves quickly leaves nothing of it', async () => {
  const say = wordsIn('en');
  const { proposal } = await discussion();
  const page = await journey.newPerson({ language: 'en' });
  const arrive = async () => {
    await page.goto(`/en/p/${proposal}`);
    await untilLive(page, say('thread.live'));
    await page.keyboard.press('ArrowDown');
  };
  await arrive();
  await page.getByRole('checkbox', { name: say('remember.label') }).check();
  await page.goto(`/en/c/september-dialogue`);
  const fresh = await journey.comment(proposal, 'Said meanwhile.');
  await arrive();
  await page.getByRole('link', { name: say('thread.since') }).click();
  await page.waitForURL(/since=\d+/);
  await placeOf(page, fresh).waitFor();
  expect(await page.locator('ol > li[id^="c-"]').count()).toBe(1);
  const kept = () => page.evaluate(() => sessionStorage.length + localStorage.length);
  expect(await kept()).toBe(1);

  await page.getByRole('button', { name: say('shell.leave') }).click();
  await page.waitForURL('about:blank');
  await page.goto('/en/privacy');
  expect(await kept()).toBe(0);
});

test('on her own phone, what one tab is to forget no other brings back', async () => {
  const say = wordsIn('en');
  const { proposal } = await discussion();
  const page = await journey.newPerson({ language: 'en' });
  await sayFirst(page, 'en', proposal, 'Technical words.');
  await page.goto('/en/phone');
  await page.getByRole('radio', { name: say('phone.OWN') }).check();
  await page.getByRole('button', { name: say('phone.save') }).click();
  await page.getByText(say('phone.saved')).waitFor();

  const other = await page.context().newPage();
  const box = (tab: Page) => tab.getByRole('checkbox', { name: say('remember.label') });
  for (const tab of [page, other]) {
    await tab.goto(`/en/p/${proposal}`);
    await untilLive(tab, say('thread.live'));
    await tab.keyboard.press('ArrowDown');
    await box(tab).waitFor();
  }
  await box(page).check();
  await other.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-describedby=remember-hint]')?.checked);
  await box(page).uncheck();
  // The other one reads the page anew.
  await journey.comment(proposal, 'Said meanwhile.');
  await other
    .getByRole('link', { name: new RegExp(say('rating.ask').replace('?', '.')) })
    .first()
    .click();
  await other.getByRole('button', { name: say('rating.USEFUL'), exact: true }).click();
  await other.getByText(say('rating.mine.USEFUL')).waitFor();
  await other.waitForLoadState('networkidle');
  expect(await page.evaluate(() => localStorage.getItem('seen'))).toBeNull();
  expect(await box(other).isChecked()).toBe(false);
});
