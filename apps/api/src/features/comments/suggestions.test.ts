import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  commentBy,
  commenting,
  editingProposal,
  erasing,
  erasingAll,
  hide,
  mended,
  proposalBy,
  recommendations,
  undo,
  withdrawing,
} from '../../../test/given.js';
import { agreed, asked, coauthored } from '../../../test/kin.js';

let api: Api;
let amina: Caller;
let hodan: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  hodan = api.as('hodan');
});
afterAll(() => api.stop());

const problem = 'People wait for years. Nobody tells them why.\nThat is wrong.';
const taking = `mutation ($input: TakeSuggestionInput!) { takeSuggestion(input: $input) {
  id suggestion { outcome } proposal { problem { words } wording { number } } } }`;
const leaving = `mutation ($input: LeaveSuggestionInput!) { leaveSuggestion(input: $input) { id suggestion { outcome reason { words } } } }`;
const reading = `query ($id: ID!) { comment(id: $id) {
  suggestion { part language outcome answeredOn reason { words } pieces { kind words } } may { answer } } }`;

const propose = (changes = {}) => proposalBy(amina, { problem, ...changes });
const proposed = (changes = {}) => ({
  part: 'PROBLEM',
  place: 1,
  sentence: 'Nobody tells them why.',
  words: 'No office says why.',
  ...changes,
});
const suggest = (proposal: string, changes = {}) => commentBy(hodan, proposal, { kind: 'SUGGESTION', proposed: proposed(changes) });
const take = (who: Caller, comment: string, meaningChanged = false) =>
  who.ask(taking, { input: { key: crypto.randomUUID(), comment, meaningChanged } });
const leave = (who: Caller, comment: string, reason = '') =>
  who.ask(leaving, { input: { key: crypto.randomUUID(), comment, reason, language: 'en' } });
const read = async (who: Caller, id: string) => (await who.ask(reading, { id })).data.comment;
const kinds = async (id: string) =>
  (await api.rows<{ kind: string }>('select kind from events where proposal_id = $1 order by number', [id])).map(({ kind }) => kind);

test('the sentences of a proposal can be chosen; a recommendation has nobody to take other words, and what was merged is not built on', async () => {
  const id = await propose();
  const asking = 'query ($id: ID!) { proposal(id: $id) { maySuggest sentences { part place words } } }';
  const { maySuggest, sentences } = (await hodan.ask(asking, { id })).data.proposal;
  expect(maySuggest).toBe(true);
  expect(sentences).toEqual([
    { part: 'PROBLEM', place: 0, words: 'People wait for years.' },
    { part: 'PROBLEM', place: 1, words: 'Nobody tells them why.' },
    { part: 'PROBLEM', place: 2, words: 'That is wrong.' },
    { part: 'CHANGE', place: 0, words: 'What should change.' },
  ]);
  const [recommendation = ''] = await recommendations(hodan);
  await api.rows(
    `update wordings set parts = parts || '{"problem": "It is long."}' where id = (select wording_id from proposals where public_id = $1)`,
    [recommendation],
  );
  expect((await hodan.ask(asking, { id: recommendation })).data.proposal).toEqual({ maySuggest: false, sentences: [] });
  const merged = await propose();
  await agreed(hodan, await asked(amina, merged, await proposalBy(hodan)));
  expect((await hodan.ask(asking, { id: merged })).data.proposal).toEqual({ maySuggest: false, sentences: [] });
});

test('everyone reads what is proposed instead of what; the author alone may answer it', async () => {
  const id = await suggest(await propose());
  const { suggestion, may } = await read(hodan, id);
  expect(
    suggestion.pieces
      .filter(({ kind }: { kind: string }) => kind !== 'IN')
      .map(({ words }: { words: string }) => words)
      .join(''),
  ).toBe('Nobody tells them why.');
  expect(may.answer).toBe(false);
  expect((await read(amina, id)).may.answer).toBe(true);
  const other = api.as('other');
  await commentBy(other, await propose());
  for (const who of [hodan, other, await api.staff('facilitator')]) {
    expect((await take(who, id)).refusal).toBe('FORBIDDEN');
    expect((await leave(who, id)).refusal).toBe('FORBIDDEN');
  }
});

test('taken, it is a new wording whose history names the comment, and everyone hears of it', async () => {
  const proposal = await propose();
  const id = await suggest(proposal);
  const { data } = await take(amina, id);
  expect(data.takeSuggestion).toMatchObject({
    suggestion: { outcome: 'TAKEN' },
    proposal: { problem: { words: 'People wait for years. No office says why.\nThat is wrong.' }, wording: { number: 2 } },
  });
  const { history } = (
    await api
      .as('reader')
      .ask('query ($of: ID!) { history(of: $of) { steps { number isNewMeaning suggestion { id author publication } } } }', { of: proposal })
  ).data;
  expect(history.steps[0]).toMatchObject({ number: 2, isNewMeaning: false, suggestion: { id, publication: 'PUBLISHED' } });
  const found = 'select r.number from revisions r join search_texts s on s.wording_id = r.wording_id where r.contribution_id = $1';
  expect(await api.rows(found, [proposal])).toEqual([{ number: 2 }]);
  expect((await kinds(proposal)).slice(-2)).toEqual(['proposal.edited', 'suggestion.answered']);
  expect((await take(amina, id)).refusal).toBe('CONFLICT');
  expect((await read(amina, id)).may.answer).toBe(false);
});

test('left, the reason stands there for everyone; it can still be taken', async () => {
  const proposal = await propose();
  const id = await suggest(proposal, { words: 'Only silentium.' });
  expect((await leave(amina, id, 'It is not only offices.')).data.leaveSuggestion.suggestion).toEqual({
    outcome: 'LEFT',
    reason: { words: 'It is not only offices.' },
  });
  expect((await read(api.as('reader'), id)).suggestion).toMatchObject({ outcome: 'LEFT', reason: { words: 'It is not only offices.' } });
  expect(await api.rows(`select 1 from search_texts where words like '%not only offices%' or words like '%silentium%'`)).toEqual([]);
  expect((await leave(amina, id)).refusal).toBe('CONFLICT');
  expect((await take(amina, id)).data.takeSuggestion.suggestion.outcome).toBe('TAKEN');
  expect(await api.rows(`select 1 from wordings where parts::text like '%not only offices%'`)).toEqual([]);
});

test('it finds its sentence when others came before it, and is refused once the sentence stands no more', async () => {
  const proposal = await propose();
  const [first, second] = [await suggest(proposal), await suggest(proposal, { words: 'Nobody says anything.' })];
  await amina.ask(editingProposal, mended(proposal, { meaningChanged: false, problem: `Something new. ${problem}` }));
  expect((await take(amina, first)).data.takeSuggestion.proposal.problem.words).toBe(
    'Something new. People wait for years. No office says why.\nThat is wrong.',
  );
  const { refusal, details } = await take(amina, second);
  expect([refusal, details.fault]).toEqual(['CONFLICT', 'SENTENCE_CHANGED']);
});

test('other words are proposed only for what stands there, and only with a suggestion', async () => {
  const proposal = await propose();
  const send = async (changes: object, comment = {}) => {
    const sent = await hodan.ask(commenting, {
      input: aComment(proposal, { kind: 'SUGGESTION', proposed: proposed(changes), ...comment }),
    });
    return [sent.refusal, sent.details.field, sent.details.fault];
  };
  expect(await send({ sentence: 'Something else.' })).toEqual(['CONFLICT', 'sentence', 'SENTENCE_CHANGED']);
  expect(await send({ place: 40 })).toEqual(['CONFLICT', 'sentence', 'SENTENCE_CHANGED']);
  expect(await send({ words: ' ' })).toEqual(['INVALID_INPUT', 'proposed', 'EMPTY']);
  expect(await send({ words: 'x'.repeat(1001) })).toEqual(['INVALID_INPUT', 'proposed', 'TOO_LONG']);
  expect(await send({ words: 'Nobody tells them why.' })).toEqual(['INVALID_INPUT', 'proposed', 'SAME']);
  expect(await send({}, { kind: 'FACT' })).toEqual(['INVALID_INPUT', 'kind', 'UNKNOWN']);
});

test('what was hidden or withdrawn cannot be taken', async () => {
  const proposal = await propose();
  const [hidden, withdrawn] = [await suggest(proposal), await suggest(proposal)];
  await hide(await api.staff('facilitator'), hidden);
  await undo(hodan, withdrawing, withdrawn);
  for (const id of [hidden, withdrawn]) expect((await take(amina, id)).refusal).toBe('FORBIDDEN');
  expect((await read(api.as('reader'), hidden)).suggestion).toBeNull();
  expect((await read(amina, withdrawn)).suggestion).toBeNull();
});

test('of an erased suggestion the words proposed and the answer to it are gone; the history still says that there was one', async () => {
  const proposal = await propose();
  const [taken, left] = [await suggest(proposal), await suggest(proposal, { sentence: 'That is wrong.', place: 2, words: 'Evanesco.' })];
  await take(amina, taken);
  await leave(amina, left, 'Evanesco is no word.');
  await undo(hodan, erasing, taken);
  await undo(hodan, erasing, left);
  expect(await api.rows(`select 1 from wordings where parts::text ilike '%evanesco%'`)).toEqual([]);
  const asking = 'query ($of: ID!) { history(of: $of) { steps { suggestion { publication author } } } }';
  const { steps } = (await hodan.ask(asking, { of: proposal })).data.history;
  expect(steps[0].suggestion).toEqual({ publication: 'ERASED', author: null });
});

test('of a withdrawn proposal nobody reads a sentence below it, and of an erased one none is left', async () => {
  const proposal = await propose({ problem: 'Here is exhalatum. That is wrong.' });
  const [open, left] = await Promise.all(
    ['Here was another word.', 'Something else.'].map((words) => suggest(proposal, { place: 0, sentence: 'Here is exhalatum.', words })),
  );
  await leave(amina, left ?? '', 'Because of exhalatum.');
  await undo(amina, withdrawing, proposal);
  for (const who of [amina, hodan, api.as('reader')]) expect((await read(who, open ?? '')).suggestion).toBeNull();
  await undo(amina, erasing, proposal);
  expect(await api.rows(`select 1 from wordings where parts::text like '%exhalatum%'`)).toEqual([]);
  expect((await read(hodan, open ?? '')).suggestion).toBeNull();
});

test('an erased proposal takes along why its author left what was suggested', async () => {
  const proposal = await propose();
  const id = await suggest(proposal);
  await leave(amina, id, 'Because of evanui.');
  await undo(amina, erasing, proposal);
  expect(await api.rows(`select 1 from wordings where parts::text like '%evanui%'`)).toEqual([]);
});

test('why a co-author left words is hers: it is in her file, and goes when she erases everything; the text stays', async () => {
  const coauthor = api.as('coauthor');
  const proposal = await propose();
  await coauthored(amina, coauthor, proposal);
  const id = await suggest(proposal);
  await leave(coauthor, id, 'Because of abitum.');
  const file = async (who: Caller) => (await who.get('/files/en/mine.txt')).text();
  expect(await file(coauthor)).toContain('Because of abitum.');
  expect(await file(amina)).not.toContain('Because of abitum.');

  await coauthor.ask(erasingAll, { input: { key: crypto.randomUUID() } });
  expect(await api.rows(`select 1 from wordings where parts::text like '%abitum%'`)).toEqual([]);
  expect((await read(hodan, id)).suggestion).toMatchObject({ outcome: 'LEFT', reason: null });
  expect((await kinds(proposal)).slice(-2).toSorted()).toEqual(['proposal.authored', 'suggestion.answered']);
});

test('taken and left at once: one of them counts', async () => {
  for (let round = 0; round < 10; round += 1) {
    const id = await suggest(await propose());
    const answers = await Promise.all([take(amina, id), leave(amina, id)]);
    for (const { refusal } of answers) expect([undefined, 'CONFLICT', 'FORBIDDEN']).toContain(refusal);
    expect(answers.some(({ refusal }) => !refusal)).toBe(true);
  }
});
