import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  commentBy,
  commenting,
  editingComment,
  editingProposal,
  erasing,
  hide,
  mended,
  proposalBy,
  recommendations,
  undo,
  withdrawing,
} from '../../../test/given.js';

let api: Api;
let proposal: string;
let amina: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const reading = `query ($of: ID!, $first: Int! = 10, $after: Int) { history(of: $of, first: $first, after: $after) {
  noun proposal { id title { words } } total next
  steps { number language isNewMeaning suggestion { id } changes { part language pieces { kind words } } texts { words language } } } }`;
const history = (who: Caller, of: string, page = {}) => who.ask(reading, { of, ...page });
const edit = async (id: string, words: string, changes = {}) => {
  const input = { key: crypto.randomUUID(), comment: id, kind: 'FACT', language: 'en', words, keepsHistory: true, ...changes };
  const { refusal } = await amina.ask(editingComment, { input });
  if (refusal) throw new Error(refusal);
};
/** A comment of hers that somebody has answered. */
async function answered(words: string): Promise<string> {
  const id = await commentBy(amina, proposal, { words });
  await commentBy(api.as('hodan'), proposal, { parent: id });
  return id;
}
const daysAgo = (id: string) => api.rows(`update comments set published_on = current_date - 2 where public_id = $1`, [id]);

test('until somebody answers, and on its day, a comment is put right without a trace', async () => {
  const id = await commentBy(amina, proposal, { words: 'Firts words.' });
  await edit(id, 'First words.');
  const { data } = await history(api.as('reader'), id);
  expect(data.history).toMatchObject({ noun: 'COMMENT', total: 1, next: null, steps: [{ number: 1, texts: [{ words: 'First words.' }] }] });
  expect(data.history.steps[0].changes).toEqual([]);
  const whole = await history(api.as('reader'), id, { after: 2 });
  expect(whole.data.history).toMatchObject({ proposal: { id: proposal }, steps: [{ number: 1, texts: [{ words: 'First words.' }] }] });
});

test('after an answer each change is a number of its own, and everyone can read what was taken out and put in', async () => {
  const id = await answered('We wait for years.');
  await edit(id, 'We wait for many months.');
  await edit(id, 'Nous attendons des mois.', { language: 'fr' });
  const { data } = await history(api.as('reader'), id);
  expect(data.history.steps.map(({ number, language }: { number: number; language: string }) => [number, language])).toEqual([
    [3, 'fr'],
    [2, 'en'],
    [1, 'en'],
  ]);
  expect(data.history.steps[1].changes).toEqual([
    {
      part: 'words',
      language: 'en',
      pieces: [
        { kind: 'SAME', words: 'We wait for ' },
        { kind: 'OUT', words: 'years' },
        { kind: 'IN', words: 'many months' },
        { kind: 'SAME', words: '.' },
      ],
    },
  ]);
  const read = await api.as('reader').ask('query ($id: ID!) { comment(id: $id) { changedOn wording { number language } } }', { id });
  expect(read.data.comment).toMatchObject({ wording: { number: 3, language: 'fr' } });
  expect(read.data.comment.changedOn).not.toBeNull();
});

test('from the next day on a change stays readable though nobody answered; put right once more on its own day, it leaves no trace', async () => {
  const id = await commentBy(amina, proposal, { words: 'Old words.' });
  await daysAgo(id);
  await edit(id, 'New wrods.');
  await edit(id, 'New words.', { keepsHistory: false });
  const { steps } = (await history(api.as('reader'), id)).data.history;
  expect(steps.map(({ texts }: { texts: { words: string }[] }) => texts[0]?.words)).toEqual(['New words.', 'Old words.']);
  expect(await api.rows(`select 1 from wordings where parts::text like '%wrods%'`)).toEqual([]);
});

test('a long history is read page by page, and each page compares its last wording with the one before', async () => {
  const id = await answered('0');
  for (let n = 1; n <= 4; n += 1) await edit(id, String(n));
  const first = (await history(api.as('reader'), id, { first: 2 })).data.history;
  const second = (await history(api.as('reader'), id, { first: 2, after: first.next })).data.history;
  const third = (await history(api.as('reader'), id, { first: 2, after: second.next })).data.history;
  const numbers = [first, second, third].flatMap(({ steps }) => steps.map(({ number }: { number: number }) => number));
  expect([numbers, third.next, first.total]).toEqual([[5, 4, 3, 2, 1], null, 5]);
  expect(first.steps[1].changes[0].pieces).toEqual([
    { kind: 'OUT', words: '2' },
    { kind: 'IN', words: '3' },
  ]);
});

test('a history is as visible as what it belongs to', async () => {
  const facilitator = await api.staff('facilitator');
  const readers = async (id: string) => {
    const asked = [api.as('reader'), api.as('hodan'), facilitator, amina].map(async (who) => (await history(who, id)).refusal ?? 'read');
    return Promise.all(asked);
  };
  const [hidden, withdrawn, erased] = [await answered('One.'), await answered('One.'), await answered('A word: evanesco.')];
  for (const id of [hidden, withdrawn, erased]) await edit(id, 'Two.');

  await hide(facilitator, hidden);
  expect(await readers(hidden)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'read', 'read']);
  await undo(amina, withdrawing, withdrawn);
  expect(await readers(withdrawn)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'read']);
  await undo(amina, erasing, erased);
  expect(await readers(erased)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect(await api.rows(`select 1 from wordings where parts::text like '%evanesco%'`)).toEqual([]);
  expect(await api.rows('select 1 from revisions where contribution_id = $1', [erased])).toEqual([]);
  expect((await history(api.as('reader'), crypto.randomUUID())).refusal).toBe('NOT_FOUND');
});

test('a rendering belongs to its wording and is not shown for a new one', async () => {
  const id = await proposalBy(amina, { title: 'An old title' });
  await api.rows(
    `insert into renderings (wording_id, language, parts) select wording_id, 'fr', '{"title": "Un vieux titre"}' from proposals where public_id = $1`,
    [id],
  );
  await commentBy(api.as('hodan'), id);
  const title = async () => (await api.as('lecteur', 'fr').ask('query ($id: ID!) { proposal(id: $id) { title { words } } }', { id })).data;
  expect((await title()).proposal.title.words).toBe('Un vieux titre');
  await amina.ask(editingProposal, mended(id, { meaningChanged: false }));
  expect((await title()).proposal.title.words).toBe('Better said');
});

test('two changes at once: one is told, and the numbers have no gap', async () => {
  const id = await answered('0');
  for (let round = 0; round < 10; round += 1) {
    const inputs = ['a', 'b'].map((words) => ({
      input: { key: crypto.randomUUID(), comment: id, kind: 'FACT', language: 'en', words: words + round, keepsHistory: true },
    }));
    const answers = await Promise.all(inputs.map((input) => amina.ask(editingComment, input)));
    for (const { refusal } of answers) expect([undefined, 'CONFLICT']).toContain(refusal);
  }
  const rows = await api.rows<{ number: number }>('select number from revisions where contribution_id = $1 order by number', [id]);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, place) => place + 1));
});

test('what is kept about her has her earlier words too', async () => {
  const careful = api.as('careful');
  const id = (await careful.ask(commenting, { input: aComment(proposal, { words: 'Her first words: primum.' }) })).data.comment.id;
  await commentBy(api.as('hodan'), proposal, { parent: id });
  const input = { key: crypto.randomUUID(), comment: id, kind: 'FACT', language: 'en', words: 'Other words.', keepsHistory: true };
  expect((await careful.ask(editingComment, { input })).refusal).toBeUndefined();
  expect(await (await careful.get('/files/en/mine.txt')).text()).toContain('primum');
});
