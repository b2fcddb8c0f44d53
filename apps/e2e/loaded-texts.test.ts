import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { ask } from './support/asking.js';
import { untilLive } from './support/live.js';
import { consultation, setOut } from './support/journey.js';
import { loaded } from './support/loaded.js';
import { wordsIn } from './support/say.js';
import { Staff } from './support/staff.js';

const journey = setOut();
const staff = { facilitator: new Staff(journey, 'facilitator'), organizer: new Staff(journey, 'organizer') };
const all = loaded.join('\n');
const plain = 'Plain words.';
const parts = { consultation, language: 'en', themes: ['justice'], stages: ['TRANSIT'] };

const proposing = 'mutation ($input: ProposeInput!) { propose(input: $input) { id } }';
const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';
const taking = 'mutation ($input: TakeSuggestionInput!) { takeSuggestion(input: $input) { id } }';
const leaving = 'mutation ($input: LeaveSuggestionInput!) { leaveSuggestion(input: $input) { id } }';
const hiding = 'mutation ($input: HideInput!) { hideContribution(input: $input) { kind } }';

/** Whoever it is, what a page of hers does beyond showing words is written down. */
async function watched(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    if (pathname === '/report' || !journey.server.address.endsWith(host)) seen.push(`asked for ${request.url()}`);
  });
  await page.exposeFunction('tellForbidden', (directive: string) => seen.push(`forbidden: ${directive}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { tellForbidden: (directive: string) => void }).tellForbidden(effectiveDirective),
    );
  });
  return seen;
}

const hasRun = (page: Page) => page.evaluate(() => 'hit' in window);

/** What stands on the page for whoever reads it, in the main part. */
const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';

/** Which of the texts a page does not show as they were typed. */
async function lacking(page: Page, texts: readonly string[] = loaded): Promise<string[]> {
  const shown = await textOf(page);
  return texts.filter((text) => !shown.includes(text));
}

/** Everything one can type, with such words in it: a proposal with a history, suggestions taken and left, comments; and one hidden. */
async function everythingLoaded(): Promise<{ proposal: string; left: string; hidden: string }> {
  const author = await journey.newPerson({ language: 'en' });
  const other = await journey.newPerson({ language: 'en' });
  const made = await ask<{ propose: { id: string } }>(author, proposing, { ...parts, title: loaded[2], problem: all, change: plain });
  const proposal = made.propose.id;
  const suggest = async () => {
    const proposed = { part: 'CHANGE', place: 0, sentence: plain, words: loaded.slice(0, 10).join(' ') };
    const input = { proposal, kind: 'SUGGESTION', language: 'en', words: loaded[3], proposed };
    return (await ask<{ comment: { id: string } }>(other, commenting, input)).comment.id;
  };
  const [left, taken] = [await suggest(), await suggest()];
  await ask(author, leaving, { comment: left, language: 'en', reason: loaded[4] });
  await ask(author, taking, { comment: taken, meaningChanged: true });
  for (const title of loaded) await ask(other, proposing, { ...parts, title, problem: plain, change: plain });
  const hidden = await journey.comment(proposal, all);
  await ask(await staff.facilitator.page(), hiding, { contribution: hidden, rule: 'OFF_TOPIC', reason: all.slice(0, 1_500) });
  return { proposal, left, hidden };
}

let made: Awaited<ReturnType<typeof everythingLoaded>> | undefined;

test.each(['en', 'ar'] as const satisfies InterfaceLanguage[])(
  'words that look like a program are words, on every page that shows them and as they come in: nothing runs, loads, or is even forbidden, in %s',
  async (language) => {
    const say = wordsIn(language);
    made ??= await everythingLoaded();
    const { proposal, left, hidden } = made;
    const p = `/${language}/p/${proposal}`;
    const c = `/${language}/c/${consultation}`;
    const reader = await journey.newPerson({ language });
    const seen = await watched(reader);

    await reader.goto(p);
    expect(await lacking(reader)).toEqual([]);
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(loaded[2]);
    await untilLive(reader, say('thread.live'));
    const before = await reader.locator('li[id^="c-"]').count();
    const comments = loaded.map((text) => `${text} ${language}`);
    for (const words of comments) await journey.comment(proposal, words);
    await reader.getByRole('button', { name: say('thread.showNew', { count: comments.length }), exact: true }).click();
    await reader.locator('li[id^="c-"]').nth(before).waitFor();
    expect(await lacking(reader, comments)).toEqual([]);
    expect(await hasRun(reader)).toBe(false);

    for (const path of [`/${language}/history/${proposal}`, `/${language}/history/${proposal}?number=1`]) {
      await reader.goto(path);
      expect([path, await lacking(reader, loaded.slice(0, 10))]).toEqual([path, []]);
      expect(await hasRun(reader)).toBe(false);
    }
    await reader.goto(`/${language}/suggestion/${left}`);
    expect(await lacking(reader, [loaded[4] ?? ''])).toEqual([]);

    await reader.goto(c);
    expect((await lacking(reader)).length).toBeLessThan(loaded.length);
    for (const words of [loaded[4] ?? '', 'alert']) {
      await reader.goto(c);
      await reader.getByLabel(say('search.label')).fill(words);
      await reader.getByRole('button', { name: say('search.send') }).click();
      await reader.locator('mark').first().waitFor();
      expect(await reader.getByLabel(say('search.label')).inputValue()).toBe(words);
      expect((await lacking(reader)).length).toBeLessThan(loaded.length);
      expect(await hasRun(reader)).toBe(false);
    }
    expect(seen).toEqual([]);

    for (const [role, path] of [
      ['organizer', `${c}/brief`],
      ['facilitator', `${c}/log`],
      ['facilitator', `/${language}/restore/${hidden}`],
      ['facilitator', p],
    ] as const) {
      const page = await staff[role].page({ language });
      const found = await watched(page);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      if (path.endsWith('brief')) expect(await lacking(page)).toEqual([]);
      expect([path, found, await hasRun(page)]).toEqual([path, [], false]);
    }
  },
);
