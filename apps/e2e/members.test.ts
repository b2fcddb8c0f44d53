import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { type Device, violations, violationsInTheDark } from './support/browser.js';
import { codeOf } from './support/code-app.js';
import { consultation, setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const organizer = new Staff(journey, 'organizer');
const say = wordsIn('en');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const expectOpen = async (page: Page) => expect([...(await violations(page)), ...(await violationsInTheDark(page))]).toEqual([]);
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

beforeAll(() => journey.record.closeToOthers(consultation));

/** Codes as the organizer sees them, once. */
async function codes(device: Device, count: number): Promise<string[]> {
  const page = await organizer.page(device);
  await page.goto(`/en/c/${consultation}/invitations`);
  await page.getByLabel(say('invitations.count')).fill(String(count));
  await press(page, say('invitations.make'));
  await page.getByRole('heading', { name: say('invitations.made', { count }) }).waitFor();
  const cards = await page.locator('main li p[dir=ltr]').allTextContents();
  await page.goto(`/en/c/${consultation}/invitations`);
  expect(await page.content()).not.toContain(cards[0]);
  return cards;
}

async function joinBy(page: Page, code: string): Promise<void> {
  await page.goto('/en');
  await page.getByRole('link', { name: say('home.invitation') }).click();
  await page.getByLabel(say('invitation.code'), { exact: true }).fill(code);
  await press(page, say('invitation.send'));
  await page.waitForURL(`**/c/${consultation}`);
}

test.each([true, false])(
  'by a code one comes into a meeting that nobody else sees, and speaks there (with a script: %s)',
  async (javaScript) => {
    const device = { language: 'en', javaScript } as const;
    const [code = '', other = ''] = await codes(device, 2);
    const page = await journey.newPerson(device);
    await joinBy(page, ` ${code.toLowerCase()}`);
    const proposal = await journey.record.recommendation();
    await page.goto(`/en/p/${proposal}/comment`);
    await page.getByLabel(say('comment.words')).fill(`Said among members, ${code}.`);
    await page.getByRole('radio', { name: say('kind.FACT') }).check();
    await press(page, say('form.send'));
    await page.waitForURL(({ pathname }) => !pathname.endsWith('/comment'));
    await page.goto(`/en/p/${proposal}`);
    await page.getByText(`Said among members, ${code}.`).waitFor();

    const late = await journey.newPerson(device);
    await late.goto('/en/invitation');
    await late.getByLabel(say('invitation.code'), { exact: true }).fill(code);
    await press(late, say('invitation.send'));
    await late.getByText(say.of('fault.UNUSABLE')).first().waitFor();
    expect(await late.getByLabel(say('invitation.code'), { exact: true }).inputValue()).toBe(code);
    expect((await late.goto(`/en/c/${consultation}`))?.status()).toBe(404);
    expect((await late.goto(`/en/p/${proposal}`))?.status()).toBe(404);
    await late.goto('/en');
    expect(await late.getByRole('link', { name: say('home.open') }).count()).toBe(0);
    await joinBy(late, other);
  },
);

test('what members say reaches members as they read', async () => {
  const [one = '', two = ''] = await codes({ language: 'en' }, 2);
  const [reader, speaker] = [await journey.newPerson({ language: 'en' }), await journey.newPerson({ language: 'en' })];
  await joinBy(reader, one);
  await joinBy(speaker, two);
  const proposal = await journey.record.recommendation();
  await reader.goto(`/en/p/${proposal}`);
  await untilLive(reader, say('thread.live'));
  await speaker.goto(`/en/p/${proposal}/comment`);
  await speaker.getByLabel(say('comment.words')).fill('Heard at once by members.');
  await speaker.getByRole('radio', { name: say('kind.FACT') }).check();
  await press(speaker, say('form.send'));
  await reader.getByRole('button', { name: say('thread.showNew', { count: 1 }) }).click();
  await reader.getByText('Heard at once by members.').waitFor({ state: 'attached' });
});

test('codes that were ended let nobody in', async () => {
  const [code = ''] = await codes({ language: 'en' }, 1);
  const page = await organizer.page();
  await page.goto(`/en/c/${consultation}/invitations`);
  for (let left = await page.getByRole('button', { name: say('invitations.revoke') }).count(); left > 0; left -= 1) {
    await page
      .getByRole('button', { name: say('invitations.revoke') })
      .first()
      .click();
    await page.waitForFunction(
      ([name, most]) => [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === name).length < Number(most),
      [say('invitations.revoke'), left] as const,
    );
  }
  const late = await journey.newPerson({ language: 'en' });
  await late.goto('/en/invitation');
  await late.getByLabel(say('invitation.code'), { exact: true }).fill(code);
  await press(late, say('invitation.send'));
  await late.getByText(say.of('fault.UNUSABLE')).first().waitFor();
});

/** Sets up a sign-in by password and code app, by a link. */
async function enrol(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await press(page, say('comeIn.send'));
  await page.waitForURL('**/staff/enrol');
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: say('enrol.finish') }) });
  await form.getByLabel(say('staff.name')).fill(name);
  await form.getByLabel(say('enrol.password')).fill('four everyday words here');
  await form.getByLabel(say('enrol.firstCode')).fill(codeOf(secret));
  await press(page, say('enrol.finish'));
  await page.getByText(say('staff.hello', { name })).waitFor();
}

const linkOn = async (page: Page) => (await page.locator('main section bdi[dir=ltr]').textContent()) ?? '';

test('an administrator invites an organizer, who enrols, sees what the other may not, and invites a facilitator', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await enrol(page, journey.server.firstAdministrator, 'Zahra');
  await page.getByRole('link', { name: say('administration.title') }).click();
  await page.getByRole('heading', { name: say('administration.newOrganizer') }).waitFor();
  await expectOpen(page);
  await page.getByLabel(say('administration.name')).first().fill('Lucía');
  await press(page, say('administration.invite'));
  await page.getByRole('heading', { name: say('administration.linkFor', { name: 'Lucía' }) }).waitFor();
  await expectOpen(page);
  expect(await fits(page)).toBe(true);
  const link = await linkOn(page);
  expect((await page.goto(`/en/c/${consultation}`))?.status()).toBe(404);
  await page.goto('/en/administration');
  expect(await page.content()).not.toContain(link);

  const phone = await journey.newPerson({ language: 'en', javaScript: false });
  await enrol(phone, link, 'Lucía');
  await phone.goto(`/en/c/${consultation}/staff`);
  await phone.getByLabel(say('administration.name')).fill('Omar');
  await press(phone, say('consultationStaff.invite'));
  await phone.getByRole('heading', { name: say('administration.linkFor', { name: 'Omar' }) }).waitFor();
  const facilitator = await journey.newPerson({ language: 'en' });
  await enrol(facilitator, await linkOn(phone), 'Omar');
  await facilitator.goto(`/en/c/${consultation}`);
  await facilitator.getByText(say('facilitation.here')).waitFor();

  await phone.goto(`/en/c/${consultation}/staff`);
  const card = phone
    .locator('main div')
    .filter({ has: phone.getByRole('heading', { name: 'Omar' }) })
    .last();
  await card.getByRole('button', { name: say('consultationStaff.remove') }).click();
  await phone.getByRole('heading', { name: 'Omar' }).waitFor({ state: 'detached' });
  expect((await facilitator.goto(`/en/c/${consultation}`))?.status()).toBe(404);

  await journey.record.letProofsPass();
  await phone.goto(`/en/c/${consultation}/staff`);
  await phone.getByRole('link', { name: say('security.proveNow') }).waitFor();
  expect(await phone.getByRole('button', { name: say('consultationStaff.invite') }).count()).toBe(0);
});
