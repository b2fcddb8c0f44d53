import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Device, violations, violationsInTheDark } from './support/browser.js';
import { codeOf } from './support/code-app.js';
import { setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';

const journey = setOut();
const say = wordsIn('en');
const password = 'four everyday words here';

/** Passkeys belong to a name. */
const named = (path: string) => new URL(path, journey.server.address.replace('127.0.0.1', 'localhost')).href;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const expectOpen = async (page: Page) => expect([...(await violations(page)), ...(await violationsInTheDark(page))]).toEqual([]);

/** A device that keeps passkeys and knows its owner by her finger. */
async function withPasskeys(device: Device): Promise<Page> {
  const page = await journey.newPerson(device);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

/** Sets up a sign-in by a password and a code app, without a script or with one; gives the app's secret. */
async function enrolByPassword(page: Page, name: string): Promise<string> {
  await page.goto(named(`/en/come-in/${await journey.record.invite(name)}`));
  await press(page, say('comeIn.send'));
  await page.waitForURL('**/staff/enrol');
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: say('enrol.finish') }) });
  await form.getByLabel(say('enrol.password')).fill(password);
  await form.getByLabel(say('enrol.firstCode')).fill(codeOf(secret));
  await press(page, say('enrol.finish'));
  await page.getByText(say('staff.hello', { name })).waitFor();
  return secret;
}

async function signIn(page: Page, name: string, code: string): Promise<void> {
  await page.goto(named('/en/staff'));
  await page.getByLabel(say('staff.name')).fill(name);
  await page.getByLabel(say('staff.password'), { exact: true }).fill(password);
  await page.getByLabel(say('staff.code'), { exact: true }).fill(code);
  await press(page, say('staff.send'));
}

test('the first administrator sets up a passkey by the link of the terminal, signs in with it, and looks after it', async () => {
  const page = await withPasskeys({ language: 'en' });
  await page.goto(named(journey.server.firstAdministrator));
  await page.getByText(say('comeIn.ADMINISTRATOR')).waitFor();
  await press(page, say('comeIn.send'));
  await page.waitForURL('**/staff/enrol');
  await page.getByRole('button', { name: say('enrol.create') }).waitFor();
  await expectOpen(page);
  await page.getByLabel(say('staff.name')).first().fill('Zahra');
  await press(page, say('enrol.create'));
  await page.getByText(say('staff.hello', { name: 'Zahra' })).waitFor();
  await expectOpen(page);

  await press(page, say('staff.signOut'));
  await page.getByRole('heading', { name: say('done.title') }).waitFor();
  await page.goto(named('/en/staff'));
  await press(page, say('staff.passkey'));
  await page.getByText(say('staff.hello', { name: 'Zahra' })).waitFor();
  await page.getByText(say('staff.ADMINISTRATOR')).waitFor();
  await page.goto(named('/en'));
  await page
    .getByRole('navigation', { name: say('shell.staff') })
    .getByRole('link')
    .click();
  await page.getByText(say('staff.hello', { name: 'Zahra' })).waitFor();

  await journey.record.letProofsPass();
  await page.goto(named('/en/staff/security'));
  expect(await page.getByRole('button', { name: say('security.add') }).count()).toBe(0);
  await page.getByRole('link', { name: say('security.proveNow') }).click();
  await page.getByRole('heading', { name: say('staffProve.title') }).waitFor();
  await expectOpen(page);
  await press(page, say('staffProve.passkey'));
  await page.waitForURL('**/staff/security');
  await expectOpen(page);
  await page.getByText(say('security.last')).waitFor();
  await page.getByLabel(say('security.nameOf')).fill('The blue phone');
  await press(page, say('security.rename'));
  await page.getByText(say('security.saved')).waitFor();
  expect(await page.getByLabel(say('security.nameOf')).inputValue()).toBe('The blue phone');
});

test('without a script she enrols, signs in and proves by password and code, and each code counts once', async () => {
  const device = { language: 'en', javaScript: false } as const;
  const page = await journey.newPerson(device);
  const secret = await enrolByPassword(page, 'Omar');
  await press(page, say('staff.signOut'));
  await page.getByRole('heading', { name: say('done.title') }).waitFor();

  await journey.record.letProofsPass();
  const code = codeOf(secret);
  await signIn(page, 'omar', code);
  await page.getByText(say('staff.hello', { name: 'Omar' })).waitFor();

  const shoulder = await journey.newPerson(device);
  await signIn(shoulder, 'Omar', code);
  await shoulder.getByRole('alert').waitFor();
  expect(await shoulder.getByLabel(say('staff.name')).inputValue()).toBe('Omar');
  expect(await shoulder.content()).not.toContain(password);
  expect(await shoulder.content()).not.toContain(code);

  await journey.record.letProofsPass();
  await page.goto(named('/en/staff/security'));
  await page.getByRole('link', { name: say('security.proveNow') }).click();
  await page.getByLabel(say('staff.code'), { exact: true }).fill(codeOf(secret));
  await press(page, say('staffProve.send'));
  await page.waitForURL('**/staff/security');
  await page.getByLabel(say('security.newPassword')).fill('Password12345');
  await press(page, say('security.setPassword'));
  await page.getByRole('alert').getByText(say.of('fault.COMMON')).waitFor();
  await page.getByLabel(say('security.newPassword')).fill('five quite other words now');
  await press(page, say('security.setPassword'));
  await page.getByText(say('security.saved')).waitFor();

  await page.getByRole('link', { name: say('security.newApp') }).click();
  const fresh = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel(say('enrol.firstCode')).fill('000000');
  await press(page, say('security.setCode'));
  await page.getByRole('alert').waitFor();
  await page.getByLabel(say('enrol.firstCode')).fill(codeOf(fresh));
  await press(page, say('security.setCode'));
  await page.getByText(say('security.saved')).waitFor();
});

test('an enrolment that is refused keeps the name and the secret of the app that was scanned', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(named(`/en/come-in/${await journey.record.invite('Lucía')}`));
  await press(page, say('comeIn.send'));
  await page.waitForURL('**/staff/enrol');
  const secret = await page.locator('code').textContent();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: say('enrol.finish') }) });
  await form.getByLabel(say('staff.name')).fill('Lucía M.');
  await form.getByLabel(say('enrol.password')).fill('short');
  await press(page, say('enrol.finish'));
  await page.getByRole('alert').waitFor();
  await expectOpen(page);
  expect(await page.locator('code').textContent()).toBe(secret);
  expect(await form.getByLabel(say('staff.name')).inputValue()).toBe('Lucía M.');
});

test('a device without a passkey says so, and leaves the other way open', async () => {
  const page = await withPasskeys({ language: 'en' });
  await page.goto(named('/en/staff'));
  await press(page, say('staff.passkey'));
  await page.getByText(say('staff.passkeyNothing')).waitFor();
  await page.getByLabel(say('staff.name')).fill('Omar');
});

test('where no passkey can be, at an address of figures, none is offered', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto('/en/staff');
  await page.getByRole('button', { name: say('staff.send'), exact: true }).waitFor();
  expect(await page.getByRole('button', { name: say('staff.passkey') }).count()).toBe(0);
});

test('the pages of staff fit the smallest phone, in Arabic too', async () => {
  const page = await withPasskeys({ language: 'ar', viewport: { width: 320, height: 640 } });
  const ar = wordsIn('ar');
  await page.goto(named(`/ar/come-in/${await journey.record.invite('أمينة')}`));
  const widths: number[] = [];
  const measure = async () => {
    await expectOpen(page);
    widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
  };
  await measure();
  await press(page, ar('comeIn.send'));
  await page.waitForURL('**/staff/enrol');
  await page.getByRole('button', { name: ar('enrol.create') }).waitFor();
  await measure();
  await press(page, ar('enrol.create'));
  await page.getByText(ar('staff.hello', { name: 'أمينة' })).waitFor();
  await measure();
  await page.goto(named('/ar/staff/security?app'));
  await measure();
  expect(Math.max(...widths)).toBe(320);
});
