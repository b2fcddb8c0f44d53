import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const facilitator = new Staff(journey, 'facilitator');
const say = wordsIn('en');

/** A comment by its place in the page, which stays when its words go. */
const placeOf = (page: Page, id: string) => page.locator(`#c-${id}`);

async function hide(page: Page, proposal: string, id: string, rule: 'DANGER' | 'ADVERTISING'): Promise<void> {
  await page.goto(`/en/p/${proposal}`);
  await placeOf(page, id)
    .getByRole('link', { name: say('facilitation.hide') })
    .first()
    .click();
  await page.getByRole('radio', { name: say(`rule.${rule}`) }).check();
  await page.getByLabel(say('decision.reason')).fill(`Because of ${rule}.`);
  await page.getByRole('button', { name: say('hide.send') }).click();
  await placeOf(page, id).getByText(`Because of ${rule}.`).waitFor();
}

test('a facilitator comes in by a link, which lets nobody in a second time', async () => {
  const page = await facilitator.page();
  await page.goto(`/en/c/${consultation}`);
  await page.getByText(say('facilitation.here')).waitFor();

  const other = await journey.newPerson({ language: 'en' });
  await other.goto(journey.server.comeIn.facilitator);
  await other.getByRole('heading', { name: say('comeIn.over') }).waitFor();
  await other.goto(`/en/c/${consultation}`);
  expect(await other.getByText(say('facilitation.here')).count()).toBe(0);
});

test('what she hides is gone at once for those who look at it, and comes back when she restores it', async () => {
  const proposal = await journey.record.recommendation();
  const id = await journey.comment(proposal, 'Words to be hidden.');
  const reply = await journey.comment(proposal, 'A reply that stays.', id);
  const reader = await journey.newPerson({ language: 'en' });
  await reader.goto(`/en/p/${proposal}`);
  await untilLive(reader, say('thread.live'));

  const page = await facilitator.page();
  await hide(page, proposal, id, 'DANGER');
  await placeOf(reader, id).getByText(say('comment.hidden')).waitFor();
  expect(await reader.getByText('Words to be hidden.').count()).toBe(0);
  expect(await reader.content()).not.toContain('Words to be hidden.');
  expect(await placeOf(reader, reply).getByText('A reply that stays.').count()).toBe(1);

  await placeOf(page, id)
    .getByRole('link', { name: say('facilitation.restore') })
    .first()
    .click();
  await page.getByLabel(say('restore.reason')).fill('A second look.');
  await page.getByRole('button', { name: say('restore.send') }).click();
  await placeOf(page, id)
    .getByRole('link', { name: say('facilitation.hide') })
    .first()
    .waitFor();
  await placeOf(reader, id).getByText('Words to be hidden.').waitFor();
});

test('nobody can tell from what is left by which rule something was hidden', async () => {
  const proposal = await journey.record.recommendation();
  const ids = [await journey.comment(proposal, 'First of two.'), await journey.comment(proposal, 'Second of two.')] as const;
  const page = await facilitator.page();
  await hide(page, proposal, ids[0], 'DANGER');
  await hide(page, proposal, ids[1], 'ADVERTISING');

  const reader = await journey.newPerson({ language: 'en' });
  await reader.goto(`/en/p/${proposal}`);
  const stubs = await Promise.all(ids.map(async (id) => (await placeOf(reader, id).innerHTML()).replaceAll(id, 'its place')));
  expect(stubs[1]).toBe(stubs[0]);
  const { thread } = (
    (await (await reader.request.get(`/en/p/${proposal}`, { headers: { accept: 'application/json' } })).json()) as HiddenPage
  ).data.proposal;
  const [first, second] = ids.map((id) => thread.comments.find((comment) => comment.id === id));
  // Each has its id, and the number by which it once came.
  expect({ ...second, id: '', number: 0 }).toEqual({ ...first, id: '', number: 0 });
});

type HiddenPage = { readonly data: { readonly proposal: { readonly thread: { readonly comments: readonly { readonly id: string }[] } } } };

test('who is no facilitator is offered nothing to hide with, and is refused where she would', async () => {
  const proposal = await journey.record.recommendation();
  const id = await journey.comment(proposal, 'Words of somebody else.');
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${proposal}`);
  await placeOf(page, id).waitFor();
  expect(await page.getByRole('link', { name: say('facilitation.hide') }).count()).toBe(0);
  const answer = await page.goto(`/en/hide/${id}`);
  expect(answer?.status()).toBe(403);
  expect(await page.content()).not.toContain('Words of somebody else.');
});
