import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consultation, setOut } from './support/journey.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const organizer = new Staff(journey, 'organizer');
const say = wordsIn('en');

/** What a link that downloads gives: the file's name and its bytes. */
async function downloadBy(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Rows of a CSV as RFC 4180 has them. */
function rowsOf(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of cells) {
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('the organizer reads the summary so far, with what people said', async () => {
  const proposal = await journey.record.recommendation();
  await journey.comment(proposal, 'Words that belong in the summary.');
  const page = await organizer.page();
  await page.goto(`/en/c/${consultation}`);
  await page.getByRole('link', { name: say('brief.link') }).click();
  await page.getByText('Words that belong in the summary.').waitFor();
  expect(await page.getByText(say('demo.notBinding')).count()).toBeGreaterThan(0);
  expect(await page.getByText(say('brief.tooFew')).count()).toBe(1);
  const stamp = await page.getByText(/^Summary up to event \d+/).textContent();
  expect(Number(/\d+/.exec(stamp ?? '')?.[0])).toBe(await journey.record.lastEvent(consultation));
});

test.each(['en', 'ar'] as const)('she takes the summary in %s with her as a PDF and as a table', async (language) => {
  const words = wordsIn(language);
  await journey.comment(await journey.record.recommendation(), 'Words, with a comma, "marks"\nand a second line.');
  const page = await organizer.page();
  await page.goto(`/${language}/c/${consultation}/brief`);

  const pdf = await downloadBy(page, words('brief.pdf'));
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.subarray(-10).toString()).toContain('%%EOF');

  const csv = await downloadBy(page, words('brief.csv'));
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from('\ufeff'));
  const rows = rowsOf(csv.bytes.toString('utf8').slice(1));
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat()).toContain('Words, with a comma, "marks"\nand a second line.');
});

test.each([
  ['brief.pdf', 'application/pdf'],
  ['brief.csv', 'text/csv'],
])('%s is for the organizer alone', async (file, type) => {
  const path = `/files/en/${consultation}/${file}`;
  const page = await organizer.page();
  const hers = await page.request.get(path);
  expect(hers.status()).toBe(200);
  expect(hers.headers()['content-type']).toContain(type);
  expect(hers.headers()['content-disposition']).toContain('attachment');
  expect(hers.headers()['cache-control']).toContain('no-store');

  const visitor = await journey.newPerson({ language: 'en' });
  expect((await visitor.request.get(path)).status()).toBe(403);
});

test('a visitor finds no way to the summary, and is refused at its address', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/c/${consultation}`);
  expect(await page.getByRole('link', { name: say('brief.link') }).count()).toBe(0);
  const answer = await page.goto(`/en/c/${consultation}/brief`);
  expect(answer?.status()).toBe(403);
  await page.getByText(say.of('refusal.FORBIDDEN')).waitFor();
});
