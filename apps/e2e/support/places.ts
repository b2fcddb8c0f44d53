import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { consultation, type Journey } from './journey.js';
import { Person } from './person.js';
import type { Place } from './place.js';
import { together } from './places-together.js';
import { reworded } from './reworded.js';
import type { Staff } from './staff.js';
import { fillProposal } from './proposing.js';
import { wordsIn } from './say.js';

/** Every page there is, with something on it. */
export async function everyPage(journey: Journey, facilitator: Staff, language: InterfaceLanguage): Promise<readonly Place[]> {
  const say = wordsIn(language);
  const proposal = await journey.record.recommendation();
  const id = await journey.comment(proposal, 'Technical words of a comment.');
  await journey.comment(proposal, 'Technical words of a reply.', id);
  const hidden = await journey.comment(proposal, 'Technical words to hide.');
  await hide(await facilitator.page(), hidden);
  const appeal = await appealed(journey, await facilitator.page(), proposal);

  const suggested = await reworded(journey.server.address, language);

  const c = `/${language}/c/${consultation}`;
  const p = `/${language}/p/${proposal}`;
  const send = (page: Page) => page.getByRole('button', { name: say('form.send') }).click();
  const signIn = (page: Page) => page.getByRole('button', { name: say('staff.send'), exact: true }).click();
  const untilRefused = (page: Page) => page.getByRole('alert').waitFor();
  return [
    { name: 'the start', path: `/${language}` },
    { name: 'languages', path: `/${language}/languages` },
    { name: 'the consultation', path: c },
    { name: 'the consultation, filtered', path: `${c}?stage=TRANSIT`, then: (page) => page.locator('summary').last().click() },
    { name: 'about the consultation', path: `${c}/about` },
    { name: 'making a proposal', path: `${c}/propose` },
    {
      name: 'a proposal that came back',
      path: `${c}/propose`,
      then: (page) =>
        unwritten(page)
          .then(() => send(page))
          .then(() => untilRefused(page)),
    },
    { name: 'a proposal with its thread', path: p },
    { name: 'a comment being written', path: p, then: (page) => page.getByRole('link', { name: say('comment.say') }).click() },
    { name: 'a comment that came back', path: `${p}/comment`, then: (page) => send(page).then(() => untilRefused(page)) },
    ...changing(language, suggested),
    ...threads({ language, p, id }),
    { name: 'taking a stance', path: `${p}/stance?kind=AGREE` },
    { name: 'coming back', path: `/${language}/return` },
    { name: 'a receipt mistyped', path: `/${language}/return`, then: (page) => mistype(page, language).then(() => untilRefused(page)) },
    { name: 'a stranger to what is hers', path: `/${language}/my-part` },
    ...participating(language, c),
    { name: 'the empty outbox', path: `/${language}/outbox` },
    ...looking(language, c),
    ...invitations(language, c),
    { name: 'a sign-in that came back', path: `/${language}/staff`, then: (page) => signIn(page).then(() => untilRefused(page)) },
    { name: 'setting up a sign-in, without an invitation', path: `/${language}/staff/enrol` },
    { name: 'proving, as nobody', path: `/${language}/staff/prove` },
    { name: 'the page of staff', path: `/${language}/staff`, as: 'facilitator' },
    { name: 'leaving', path: `/${language}/leave` },
    { name: 'the end of a visit', path: `/${language}/done` },
    { name: 'privacy', path: `/${language}/privacy` },
    { name: 'nothing there', path: `/${language}/nothing` },
    ...herOwn(language),
    ...together(language),
    { name: 'a proposal, for a facilitator', path: p, as: 'facilitator' },
    { name: 'hiding', path: `/${language}/hide/${id}`, as: 'facilitator' },
    { name: 'showing again', path: `/${language}/restore/${hidden}`, as: 'facilitator' },
    { name: 'the consultation, for a facilitator', path: c, as: 'facilitator' },
    ...facilitating({ language, c, id, appeal }),
    { name: 'the summary', path: `${c}/brief`, as: 'organizer' },
  ];
}

/** What only somebody who takes part comes to. */
function participating(language: InterfaceLanguage, c: string): readonly Place[] {
  return [
    { name: 'the receipt', path: `/${language}/receipt`, as: 'participant', then: (page) => page.locator('main summary').click() },
    { name: 'the phone', path: `/${language}/phone`, as: 'participant' },
    { name: 'showing that it is she', path: `/${language}/prove`, as: 'participant' },
    { name: 'the thanks', path: `${c}/thanks`, as: 'participant' },
    { name: 'a new name', path: `${c}/new-name`, as: 'participant' },
    { name: 'the first question about oneself', path: `${c}/me`, as: 'participant' },
    { name: 'the second question about oneself', path: `${c}/me?ask=age`, as: 'participant' },
  ];
}

/** Where words are suggested, and where one reads what changed. */
function changing(language: InterfaceLanguage, { proposal, comment }: { proposal: string; comment: string }): readonly Place[] {
  return [
    { name: 'suggesting other words', path: `/${language}/p/${proposal}/suggest` },
    { name: 'a proposal with words suggested', path: `/${language}/p/${proposal}` },
    { name: 'what changed', path: `/${language}/history/${proposal}` },
    { name: 'a wording whole', path: `/${language}/history/${proposal}?number=1` },
    { name: 'a suggestion, for others', path: `/${language}/suggestion/${comment}` },
  ];
}

/** A thread in other orders, a part of it, and where its comments are rated. */
function threads({ language, p, id }: Readonly<Record<'language' | 'p' | 'id', string>>): readonly Place[] {
  return [
    {
      name: 'a thread, the most useful first',
      path: `${p}?sort=useful`,
      then: (page) => page.locator('#discussion ~ details summary').first().click(),
    },
    { name: 'one kind of comments', path: `${p}?sort=unheard&kind=experience` },
    { name: 'one comment of a thread', path: `${p}?comment=${id}` },
    { name: 'a comment that is not there', path: `${p}?comment=${crypto.randomUUID()}` },
    { name: 'commenting', path: `${p}/comment` },
    { name: 'replying', path: `${p}/comment?to=${id}` },
    { name: 'rating a comment', path: `/${language}/rate/${id}` },
  ];
}

/** Where those who serve the consultation decide, and read what was decided. */
function facilitating({ language, c, id, appeal }: Readonly<Record<'language' | 'c' | 'id' | 'appeal', string>>): readonly Place[] {
  return [
    { name: 'suspending', path: `/${language}/suspend/${id}`, as: 'organizer' },
    { name: 'who is suspended', path: `${c}/suspensions`, as: 'facilitator' },
    { name: 'appeals', path: `${c}/appeals`, as: 'organizer' },
    { name: 'answering an appeal', path: `/${language}/answer-appeal/${appeal}`, as: 'organizer' },
    { name: 'the log', path: `${c}/log`, as: 'facilitator' },
  ];
}

/** Somebody's comment is hidden, and she appeals; gives the appeal's id. */
async function appealed(journey: Journey, facilitator: Page, proposal: string): Promise<string> {
  const author = new Person(journey.server.address);
  const soon = () => Date.now() + 10_000;
  const said = { key: crypto.randomUUID(), proposal, kind: 'FACT', language: 'en', words: 'Technical words to appeal about.' };
  const { comment } = await author.insist<{ comment: { id: string } }>(
    'mutation ($input: CommentInput!) { comment(input: $input) { id } }',
    { input: said },
    soon(),
  );
  await hide(facilitator, comment.id);
  const input = { key: crypto.randomUUID(), contribution: comment.id, language: 'en', words: 'Technical words of an appeal.' };
  const { appeal } = await author.insist<{ appeal: { id: string } }>(
    'mutation ($input: AppealInput!) { appeal(input: $input) { id } }',
    { input },
    soon(),
  );
  return appeal.id;
}

/** Where one looks for what was said, and is shown what is like one's own. */
function looking(language: InterfaceLanguage, c: string): readonly Place[] {
  return [
    { name: 'searching', path: `${c}/search` },
    { name: 'what was found', path: `${c}/search`, then: (page) => lookFor(page, language, 'technical') },
    { name: 'nothing found', path: `${c}/search`, then: (page) => lookFor(page, language, 'xyzzyplugh') },
    { name: 'what is like a proposal', path: `${c}/propose`, then: (page) => proposeAlike(page, language) },
  ];
}

/** The form as it is where nobody wrote anything before. */
async function unwritten(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
}

async function lookFor(page: Page, language: InterfaceLanguage, words: string): Promise<void> {
  const say = wordsIn(language);
  await page.getByLabel(say('search.label')).fill(words);
  await page.getByRole('button', { name: say('search.send') }).click();
  await page
    .locator('mark')
    .or(page.getByText(say('search.none')))
    .first()
    .waitFor();
}

/** Proposes what was recommended already, in nearly its own words. */
async function proposeAlike(page: Page, language: InterfaceLanguage): Promise<void> {
  const say = wordsIn(language);
  const title = language === 'ar' ? 'محامٍ مجاني لكل من يلتمس اللجوء' : 'A free lawyer for everyone who asks for asylum';
  const problem = language === 'ar' ? 'المساعدة القانونية لمن يلتمسون اللجوء' : 'Legal assistance for those seeking asylum';
  await fillProposal(page, language, { title, problem, written: language });
  await page.getByRole('button', { name: say('form.send') }).click();
  await page.getByRole('button', { name: say('alike.publish') }).waitFor();
}

async function mistype(page: Page, language: InterfaceLanguage): Promise<void> {
  const say = wordsIn(language);
  await page.getByLabel(say('receipt.field')).fill('1234');
  await page.getByRole('button', { name: say('return.send') }).click();
}

/** Where somebody goes on with what she said. */
function herOwn(language: InterfaceLanguage): readonly Place[] {
  const say = wordsIn(language);
  const mine = `/${language}/mine`;
  return [
    { name: 'what is hers', path: `/${language}/my-part`, as: 'participant' },
    { name: 'what one said', path: mine, as: 'participant' },
    ...(['edit', 'withdraw', 'erase'] as const).map((act) => ({
      name: `her own: ${act}`,
      path: mine,
      as: 'participant' as const,
      then: (page: Page) =>
        page
          .getByRole('link', { name: say(`own.${act}`), exact: true })
          .first()
          .click()
          .then(() => page.waitForURL(`**/${act}/*`)),
    })),
    {
      name: 'erasing everything',
      path: `/${language}/erase-all`,
      as: 'participant',
      then: (page) =>
        page
          .getByRole('button', { name: say('eraseAll.send') })
          .click()
          .then(() => page.getByRole('alert').waitFor()),
    },
  ];
}

async function hide(page: Page, id: string): Promise<void> {
  const say = wordsIn('en');
  await page.goto(`/en/hide/${id}`);
  await page.getByRole('radio', { name: say('rule.OFF_TOPIC') }).check();
  await page.getByLabel(say('decision.reason')).fill('Technical reason.');
  await page.getByRole('button', { name: say('hide.send') }).click();
  await page.waitForURL('**/p/**');
}

/** Where people come in by codes, and where codes are made. */
function invitations(language: InterfaceLanguage, c: string): readonly Place[] {
  const say = wordsIn(language);
  const comeIn = (page: Page) => page.getByRole('button', { name: say('invitation.send') }).click();
  const makeCodes = async (page: Page) => {
    await page.getByRole('button', { name: say('invitations.make') }).click();
    await page.getByRole('link', { name: say('invitations.done') }).waitFor();
  };
  const untilRefused = (page: Page) => page.getByRole('alert').waitFor();
  return [
    { name: 'typing an invitation code', path: `/${language}/invitation` },
    { name: 'a code that lets nobody in', path: `/${language}/invitation`, then: (page) => comeIn(page).then(() => untilRefused(page)) },
    { name: 'coming in', path: `/${language}/come-in/unknown` },
    { name: 'signing in as staff', path: `/${language}/staff` },
    { name: 'invitation codes', path: `${c}/invitations`, as: 'organizer' },
    { name: 'invitation codes, just made', path: `${c}/invitations`, as: 'organizer', then: makeCodes },
    { name: 'who serves here', path: `${c}/staff`, as: 'organizer' },
  ];
}
