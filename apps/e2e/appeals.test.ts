import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { type Device, violations } from './support/browser.js';
import { setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const staff = { facilitator: new Staff(journey, 'facilitator'), organizer: new Staff(journey, 'organizer') };
const say = wordsIn('en');

const placeOf = (page: Page, id: string) => page.locator(`#c-${id}`);

/** Somebody comments from her own device; gives her page and the comment's id. */
async function author(device: Device, proposal: string, words: string): Promise<{ page: Page; id: string }> {
  const t = wordsIn(device.language);
  const page = await journey.newPerson(device);
  await page.goto(`/${device.language}/p/${proposal}/comment`);
  await page.getByLabel(t('comment.words')).fill(words);
  await page.getByLabel(t('text.language')).selectOption('en');
  await page.getByRole('button', { name: t('form.send') }).click();
  await page.getByRole('button', { name: t('thanks.goOn') }).click();
  const comment = page.getByRole('listitem').filter({ hasText: words }).last();
  const id = (await comment.getAttribute('id'))?.slice('c-'.length) ?? '';
  return { page, id };
}

async function hide(page: Page, id: string): Promise<void> {
  await page.goto(`/en/hide/${id}`);
  await page.getByRole('radio', { name: say('rule.PERSONAL_DATA') }).check();
  await page.getByLabel(say('decision.reason')).fill('It seems to name a street.');
  await page.getByRole('button', { name: say('hide.send') }).click();
  await page.waitForURL('**/p/**');
}

/** Goes on by the Tab key alone until it is there, and takes it. */
async function take(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

test.each(['en', 'ar'] as const)(
  'an author who reads %s learns why her words were hidden, appeals, and has them back when somebody else agrees',
  async (language) => {
    const t = wordsIn(language);
    const proposal = await journey.record.recommendation();
    const { page, id } = await author({ language }, proposal, `Words of somebody who reads ${language}.`);
    const reader = await journey.newPerson({ language: 'en' });
    await reader.goto(`/en/p/${proposal}`);
    await untilLive(reader, say('thread.live'));
    await hide(await staff.facilitator.page(), id);

    await page.goto(`/${language}/p/${proposal}`);
    await placeOf(page, id).getByText('It seems to name a street.').waitFor();
    await placeOf(page, id)
      .getByRole('link', { name: t('appeal.link') })
      .click();
    await page.getByRole('heading', { name: t('appeal.title') }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: t('appeal.send') }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(t('appeal.words')).fill('It names no street.');
    await page.getByRole('button', { name: t('appeal.send') }).click();
    await page.getByText(t('appeal.open')).waitFor();

    const organizer = await staff.organizer.page();
    await organizer.goto('/en/c/september-dialogue');
    await organizer.getByRole('link', { name: say('facilitation.appeals', { count: 1 }) }).click();
    await organizer.getByText('It names no street.').first().waitFor();
    await organizer.getByRole('link', { name: say('appeals.answer') }).click();
    await organizer.getByRole('radio', { name: say('outcome.OVERTURNED') }).check();
    await organizer.getByLabel(say('decision.reason')).fill('Indeed it does not.');
    await organizer.getByRole('button', { name: say('outcome.send') }).click();
    await organizer.getByText('Indeed it does not.').first().waitFor();

    await placeOf(reader, id).getByText(`Words of somebody who reads ${language}.`).waitFor();
    await page.goto(`/${language}/appeal/${id}`);
    await page.getByText(t('appeal.OVERTURNED')).waitFor();
    await page.getByText('Indeed it does not.').waitFor();
  },
);

test('the one who hid it sees the appeal and may not answer it', async () => {
  const { page, id } = await author({ language: 'en', javaScript: false }, await journey.record.recommendation(), 'Without a script.');
  const facilitator = await staff.facilitator.page();
  await hide(facilitator, id);
  await page.goto(`/en/appeal/${id}`);
  await page.getByLabel(say('appeal.words')).fill('Said without a script.');
  await page.getByRole('button', { name: say('appeal.send') }).click();
  await page.getByText(say('appeal.open')).waitFor();

  await facilitator.goto('/en/c/september-dialogue/appeals');
  await facilitator.getByText('Said without a script.').waitFor();
  await facilitator.getByText(say('appeals.own')).waitFor();
  expect(await facilitator.getByRole('link', { name: say('appeals.answer') }).count()).toBe(0);
});

test.each([
  ['a script', true],
  ['no script', false],
])(
  'somebody who is suspended, with %s, reads on and is told until when and why; her words are given back to her',
  async (_, javaScript) => {
    const proposal = await journey.record.recommendation();
    const { page, id } = await author({ language: 'en', javaScript }, proposal, `Threatening words, ${javaScript}.`);
    await page.goto(`/en/p/${proposal}/comment`);
    await page.getByLabel(say('comment.words')).fill('Not sent yet.');

    const facilitator = await staff.facilitator.page();
    await facilitator.goto(`/en/p/${proposal}`);
    await placeOf(facilitator, id)
      .getByRole('link', { name: say('facilitation.suspend') })
      .first()
      .click();
    await facilitator.getByRole('radio', { name: say('suspend.count', { count: 3 }) }).check();
    await facilitator.getByLabel(say('decision.reason')).fill(`It threatens somebody, ${javaScript}.`);
    await facilitator.getByRole('button', { name: say('suspend.send') }).click();
    const suspension = facilitator.getByRole('listitem').filter({ hasText: `It threatens somebody, ${javaScript}.` });
    await suspension.waitFor();

    await page.getByRole('button', { name: say('form.send') }).click();
    await page.getByText(say('suspended.kept')).waitFor();
    await page.getByText('Not sent yet.').waitFor();
    await page.getByText(`It threatens somebody, ${javaScript}.`).first().waitFor();
    expect(javaScript ? await violations(page) : []).toEqual([]);
    await page.goto(`/en/p/${proposal}`);
    await page.getByText(say('suspended.still')).waitFor();
    expect(await page.getByRole('link', { name: say('comment.say') }).count()).toBe(0);
    await page.goto('/en/c/september-dialogue/propose');
    await page.getByText(say('suspended.still')).waitFor();

    await suspension.getByRole('button').click();
    await suspension.waitFor({ state: 'detached' });
    await page.goto(`/en/p/${proposal}/comment`);
    await page.getByLabel(say('comment.words')).waitFor();
  },
);

test.each(['en', 'ar'] as const)('who is suspended while her page is open sees it there within two seconds (%s)', async (language) => {
  const t = wordsIn(language);
  const proposal = await journey.record.recommendation();
  const { page, id } = await author({ language }, proposal, `Said before she was suspended, ${language}.`);
  await page.goto(`/${language}/p/${proposal}`);
  await untilLive(page, t('thread.live'));

  const facilitator = await staff.facilitator.page();
  await facilitator.goto(`/en/suspend/${id}`);
  await facilitator.getByRole('radio', { name: say('suspend.count', { count: 1 }), exact: true }).check();
  await facilitator.getByLabel(say('decision.reason')).fill('A technical reason.');
  await facilitator.getByRole('button', { name: say('suspend.send') }).click();
  await facilitator.waitForURL((url) => !url.pathname.includes('/suspend/'));

  await page.getByText(t('suspended.still')).waitFor({ timeout: 2_000 });
  expect(await page.getByRole('link', { name: t('comment.say') }).count()).toBe(0);
});

test('with the keyboard alone a facilitator suspends and reads it in the log', async () => {
  const { id } = await author({ language: 'en' }, await journey.record.recommendation(), 'Advertising once more.');
  const page = await staff.facilitator.page();
  await page.goto(`/en/suspend/${id}`);
  await take(page, page.getByRole('radio', { name: say('suspend.count', { count: 1 }), exact: true }), 'Space');
  await take(page, page.getByLabel(say('decision.reason')), 'Space');
  await page.keyboard.type('Advertises.');
  await take(page, page.getByRole('button', { name: say('suspend.send') }));
  await page.getByRole('listitem').filter({ hasText: 'Advertises.' }).waitFor();

  await page.goto('/en/c/september-dialogue');
  await take(page, page.getByRole('link', { name: say('log.title'), exact: true }));
  await page.getByText(say('log.whole')).waitFor();
  const newest = page.getByRole('main').getByRole('listitem').first();
  expect(await newest.textContent()).toContain(say('log.you'));
  expect(await page.content()).not.toContain('Advertises.');
});

test('who has nothing hidden there is not let to appeal, and participants see nothing of the queue, the list and the log', async () => {
  const { page, id } = await author({ language: 'en' }, await journey.record.recommendation(), 'Nothing hidden.');
  await page.goto(`/en/appeal/${id}`);
  await page.getByText(say('appeal.nothing')).waitFor();
  const other = await journey.newPerson({ language: 'en' });
  for (const path of [`appeal/${id}`, `suspend/${id}`, ...['appeals', 'suspensions', 'log'].map((name) => `c/september-dialogue/${name}`)])
    expect((await other.goto(`/en/${path}`))?.status()).toBe(403);
});
