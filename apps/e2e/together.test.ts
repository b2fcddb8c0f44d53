import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { devices } from './support/devices.js';
import { untilLive } from './support/live.js';
import { setOut } from './support/journey.js';
import { ask, propose } from './support/asking.js';
import { wordsIn } from './support/say.js';

const journey = setOut();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

test.each(devices)('somebody becomes a co-author by a code on a second phone, and leaves again: $how', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const author = await journey.newPerson(device);
  const id = await propose(author, `Written together, ${language} ${device.javaScript}`);
  await author.goto(`/${language}/p/${id}`);
  await follow(author, say('own.together'));
  await press(author, say('coauthors.make'));
  await author.getByRole('heading', { name: say('coauthors.made') }).waitFor();
  const code = await author.locator('main b').innerText();

  const other = await journey.newPerson(device);
  await other.goto(`/${language}/co-author`);
  await other.getByLabel(say('invitation.code')).fill('wrong');
  await press(other, say('coauthor.look'));
  await other.getByRole('alert').waitFor();
  expect(await other.getByLabel(say('invitation.code')).inputValue()).toBe('wrong');
  await other.getByLabel(say('invitation.code')).fill(code.toLowerCase());
  await press(other, say('coauthor.look'));
  await other.getByText(`Written together, ${language} ${device.javaScript}`).waitFor();
  await press(other, say('coauthor.yes'));
  await other.waitForURL(/\/thanks\?/);

  await other.goto(`/${language}/co-authors/${id}`);
  await press(other, say('coauthors.leave'));
  await other.getByRole('alert').waitFor();
  await other.getByRole('checkbox').check();
  await press(other, say('coauthors.leave'));
  await other.waitForURL(`**/${language}/p/${id}`);
  await other.goto(`/${language}/co-authors/${id}`);
  await other.getByText(say('refusal.FORBIDDEN')).first().waitFor();
});

test.each(devices)('two become one: asked, declined, asked again, agreed, undone: $how', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const mark = `${language} ${device.javaScript}`;
  const [asking, answering] = [await journey.newPerson(device), await journey.newPerson(device)];
  const first = await propose(asking, `Nobody waits longer than a month, ${mark}`);
  const second = await propose(answering, `A month at most, ${mark}`);

  const askFor = async () => {
    await asking.goto(`/${language}/merge/${first}`);
    await asking.getByLabel(say('merge.find')).fill(`A month at most, ${mark}`);
    await press(asking, say('merge.search'));
    await asking.getByRole('radio').nth(1).waitFor({ state: 'detached' });
    expect(asking.url()).toMatch(/\/merge\/[^/?]+$/);
    await press(asking, say('merge.send'));
    await asking.getByRole('alert').waitFor();
    await asking.getByRole('radio', { name: `A month at most, ${mark}` }).check();
    await asking.getByRole('checkbox').check();
    await press(asking, say('merge.send'));
    await asking.getByText(say('mergeAnswer.state.ASKED')).waitFor();
  };
  const answer = async () => {
    await answering.goto(`/${language}/p/${second}`);
    await answering.getByText(say('kin.asked')).waitFor();
    await follow(answering, say('kin.look'));
    await answering.getByText(say('mergeAnswer.lead')).waitFor();
  };

  await askFor();
  await answer();
  await press(answering, say('mergeAnswer.decline'));
  await answering.getByRole('alert').waitFor();
  await answering.getByLabel(say('mergeAnswer.reason')).fill('Mine is about transit.');
  await press(answering, say('mergeAnswer.decline'));
  await answering.getByText(say('mergeAnswer.state.DECLINED')).waitFor();
  await asking.goto(`/${language}/merge/${first}`);
  await asking.getByText('Mine is about transit.').waitFor();

  await askFor();
  await answer();
  const reader = await journey.newPerson({ language: 'en' });
  await reader.goto(`/en/p/${first}`);
  await untilLive(reader, wordsIn('en')('thread.live'));
  await press(answering, say('mergeAnswer.agree'));
  await answering.getByText(say('mergeAnswer.state.AGREED')).waitFor();
  await reader.getByText(wordsIn('en')('kin.mergedInto')).waitFor();

  await follow(answering, say('mergeAnswer.undo'));
  await answering.getByText(say('unmerge.effect')).waitFor();
  await press(answering, say('kin.undo'));
  await answering.waitForURL(`**/${language}/p/${first}`);
  await reader.getByText(wordsIn('en')('kin.mergedInto')).waitFor({ state: 'detached' });
});

const scripts = devices.filter(({ language }) => language === 'en');

test.each(scripts)('whoever answers a wish that was taken back is told, and keeps her reason: $how', async (device) => {
  const say = wordsIn('en');
  const [asking, answering] = [await journey.newPerson(device), await journey.newPerson(device)];
  const proposal = await propose(asking, `Asked and taken back, ${device.javaScript}`);
  const target = await propose(answering, `Asked in vain, ${device.javaScript}`);
  const mutation = 'mutation ($input: AskMergeInput!) { askMerge(input: $input) { id } }';
  const { askMerge } = await ask<{ askMerge: { id: string } }>(asking, mutation, { proposal, target, isJoining: false });
  await answering.goto(`/en/merge-answer/${askMerge.id}`);
  await answering.getByLabel(say('mergeAnswer.reason')).fill('A reason nobody waits for.');
  await ask(asking, 'mutation ($input: TakeBackMergeInput!) { takeBackMerge(input: $input) { id } }', { merge: askMerge.id });

  await press(answering, say('mergeAnswer.decline'));
  await answering.getByRole('alert').waitFor();
  await answering.getByText(say('mergeAnswer.state.TAKEN_BACK')).waitFor();
  await answering.getByText('A reason nobody waits for.').waitFor();
});

test.each(devices)('an author splits her proposal, and both pages say so: $how', async (device) => {
  const { language } = device;
  const say = wordsIn(language);
  const author = await journey.newPerson(device);
  const id = await propose(author, `Two things at once, ${language} ${device.javaScript}`);
  await author.goto(`/${language}/split/${id}`);
  expect(await author.getByLabel(say('propose.problem')).inputValue()).toBe('P.');
  const title = author.getByLabel(say('propose.titleLabel'));
  await title.fill('');
  await press(author, say('form.send'));
  await author.getByRole('alert').waitFor();
  await title.fill(`One of them, ${language} ${device.javaScript}`);
  await press(author, say('form.send'));
  await author.getByText(say('kin.splitFrom')).waitFor();
  await follow(author, `Two things at once, ${language} ${device.javaScript}`);
  await author.getByText(say('kin.splits')).waitFor();
});
