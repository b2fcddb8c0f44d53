import { expect, test } from '@jest/globals';
import { setOut } from './support/journey.js';
import { untilLive } from './support/live.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const facilitator = new Staff(journey, 'facilitator');
const say = wordsIn('en');

test('markup that gets into a page does nothing: the browser takes our drawings alone', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto(`/en/p/${await journey.record.recommendation()}`);
  // The page runs: from here on somebody vouches for markup.
  await page.getByRole('link', { name: say('comment.say') }).click();
  await page.getByLabel(say('comment.words')).waitFor();
  const put = (markup: string) =>
    page.evaluate((html) => {
      try {
        document.createElement('div').innerHTML = html;
        return 'taken';
      } catch (fault) {
        return (fault as Error).name;
      }
    }, markup);
  expect(await put('<img src=x onerror=alert(1)>')).toBe('TypeError');
  expect(await put('<b>bold</b>')).toBe('TypeError');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  journey.forgive(/TrustedHTML/);
});

test('what the browser forbade on a page is reported to us', async () => {
  const page = await journey.newPerson({ language: 'en' });
  await page.goto('/en');
  journey.forgive(/elsewhere\.example/);
  const reported = page.waitForRequest((request) => new URL(request.url()).pathname === '/report');
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://elsewhere.example/x.png';
    document.body.append(image);
  });
  const report = await reported;
  expect([(await report.response())?.status(), report.postData()]).toEqual([204, expect.stringContaining('img-src')]);
});

test('a facilitator whose role is taken away sees it go from her open page by itself', async () => {
  const proposal = await journey.record.recommendation();
  await journey.comment(proposal, 'Stays where it is.');
  const page = await facilitator.page();
  await page.goto(`/en/p/${proposal}`);
  await untilLive(page, say('thread.live'));
  const hide = page.getByRole('link', { name: say('facilitation.hide') });
  await hide.first().waitFor();
  await journey.comment(proposal, 'Heard live.');
  await page.getByRole('button', { name: say('thread.showNew', { count: 1 }) }).click();
  await page.getByText('Heard live.').waitFor();
  await journey.record.takeRoles();
  await hide.first().waitFor({ state: 'detached' });
  expect(await page.getByText('Stays where it is.').count()).toBe(1);
});
