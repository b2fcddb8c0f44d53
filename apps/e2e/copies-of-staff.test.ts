import { expect, test } from '@jest/globals';
import { consultation, setOut } from './support/journey.js';
import { inDrawer, readWell, until } from './support/offline.js';
import { Staff } from './support/staff.js';
import { untilItRuns } from './support/running.js';

const journey = setOut();

test('no page that staff read is kept, not even one that everybody may read', async () => {
  const page = await new Staff(journey, 'facilitator').page();
  const proposal = await journey.record.recommendation();
  await page.goto(`/en/p/${proposal}`);
  await untilItRuns(page);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of [`/en/p/${proposal}`, `/en/c/${consultation}`, `/en/c/${consultation}/log`, '/en/staff', '/en']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(await inDrawer(page, 'copies')).toBe(0);

  // The same worker keeps what a reader reads, in its turn after all of the above.
  await page.context().clearCookies();
  await readWell(page, '/en/languages');
  await until(async () => (await inDrawer(page, 'copies')) === 1);
});
