import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Place } from './place.js';
import { ask, propose } from './asking.js';
import { wordsIn } from './say.js';

const asking = 'mutation ($input: AskMergeInput!) { askMerge(input: $input) { id } }';
const answering = 'mutation ($input: AnswerMergeInput!) { answerMerge(input: $input) { id } }';
const inviting = 'mutation ($input: InviteCoauthorInput!) { inviteCoauthor(input: $input) { code } }';

/** Her own proposal, and a wish to merge it into another one of hers. */
async function wished(page: Page): Promise<{ first: string; merge: string }> {
  const [proposal, target] = [await propose(page, 'One of two'), await propose(page, 'The other of two')];
  const { askMerge } = await ask<{ askMerge: { id: string } }>(page, asking, { proposal, target, isJoining: true });
  return { first: proposal, merge: askMerge.id };
}

async function merged(page: Page): Promise<string> {
  const { first, merge } = await wished(page);
  await ask(page, answering, { merge, isAgreed: true });
  return first;
}

/** Where people write together, make two proposals one, part them and split them. */
export function together(language: InterfaceLanguage): readonly Place[] {
  const say = wordsIn(language);
  const start = `/${language}/mine`;
  const at = (name: string, path: (page: Page) => Promise<string>, then?: (page: Page) => Promise<unknown>): Place => ({
    ...{ name, path: start, as: 'participant' },
    then: async (page) => {
      await page.goto(`/${language}/${await path(page)}`);
      await then?.(page);
    },
  });
  const own = (page: Page) => propose(page, 'A proposal to share');
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const offered = async (page: Page) => {
    const { inviteCoauthor } = await ask<{ inviteCoauthor: { code: string } }>(page, inviting, { proposal: await own(page) });
    await page.getByLabel(say('invitation.code')).fill(inviteCoauthor.code);
    await press(page, say('coauthor.look'));
    await page.getByText(say('coauthor.effect')).waitFor();
  };
  return [
    at('together on a proposal', async (page) => `co-authors/${await own(page)}`),
    at(
      'a code for a co-author',
      async (page) => `co-authors/${await own(page)}`,
      async (page) => {
        await press(page, say('coauthors.make'));
        await page.getByText(say('coauthors.once')).waitFor();
      },
    ),
    at('typing a code for a co-author', () => Promise.resolve('co-author'), offered),
    at('choosing what to merge with', async (page) => `merge/${await own(page)}`),
    at('a wish to merge', async (page) => `merge-answer/${(await wished(page)).merge}`),
    at('what was merged', async (page) => `p/${await merged(page)}`),
    at('undoing a merge', async (page) => `unmerge/${await merged(page)}`),
    at('splitting', async (page) => `split/${await own(page)}`),
  ];
}
