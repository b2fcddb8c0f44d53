import { Api } from '../../../test/api.js';
import { aComment, commentBy, commenting, hide, recommendations } from '../../../test/given.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const reading = `query ($id: ID!, $first: Int, $after: ID) {
  proposal(id: $id) { commentCount thread(first: $first, after: $after) { next comments { id depth parentId isHidden author kind words { words } } } }
}`;
const thread = async (id: string, variables = {}) => (await api.as('reader').ask(reading, { id, ...variables })).data.proposal.thread;
const stored = async () => (await api.rows<{ count: string }>('select count(*) from comments'))[0]?.count;

test('answers stand below what they answer, in the order they came', async () => {
  const [proposal = ''] = proposals;
  const amina = api.as('amina');
  const one = await commentBy(amina, proposal, { words: 'one' });
  const two = await commentBy(amina, proposal, { words: 'two' });
  const answer = await commentBy(api.as('hodan'), proposal, { words: 'one, answered', parent: one });
  const deeper = await commentBy(amina, proposal, { words: 'deeper', parent: answer });
  const later = await commentBy(amina, proposal, { words: 'one, answered later', parent: one });

  const { comments } = await thread(proposal);
  expect(comments.map(({ id }: { id: string }) => id)).toEqual([one, answer, deeper, later, two]);
  expect(comments.map(({ depth }: { depth: number }) => depth)).toEqual([0, 1, 2, 1, 0]);
});

test('a thread is read in pages without losing or repeating a comment', async () => {
  const [, proposal = ''] = proposals;
  const written: string[] = [];
  for (let n = 0; n < 7; n += 1) written.push(await commentBy(api.as('amina'), proposal));

  const read: string[] = [];
  for (let after: string | null = null, first = true; first || after; first = false) {
    const page: { comments: { id: string }[]; next: string | null } = await thread(proposal, { first: 3, after });
    read.push(...page.comments.map(({ id }) => id));
    after = page.next;
  }
  expect(read).toEqual(written);
});

test('a page never holds more than fifty comments, whatever is asked for', async () => {
  const [, , proposal = ''] = proposals;
  for (let n = 0; n < 52; n += 1) await commentBy(api.as('amina'), proposal, { words: String(n) });
  const answer = await api.as('reader').ask(reading, { id: proposal, first: 50 });
  expect(answer.data.proposal.thread.comments).toHaveLength(50);
  expect((await api.as('reader').ask(reading, { id: proposal, first: 100_000 })).refusal).toBe('TOO_LARGE');
});

test.each([
  ['persian with zero-width non-joiner', 'fa-AF', 'می‌خواهم'],
  ['tigrinya', 'ti', 'ሰላም ንኹሉ'],
  ['burmese', 'my', 'မင်္ဂလာပါ'],
  ['an emoji family', 'en', '👩‍👩‍👧‍👦'],
  ['decomposed letters', 'fr', 'e\u0301cole'],
  ['markup', 'en', '<script>alert(1)</script> {{x}} $& \u2028 $1'],
])('%s comes back as it was written', async (_, language, words) => {
  const { data } = await api.as('amina').ask(commenting, { input: aComment(proposals[3] ?? '', { language, words }) });
  expect(data.comment.words.words).toBe(words);
});

describe('what cannot be taken is refused with its field and fault, and nothing is stored', () => {
  const table: readonly (readonly [string, Record<string, unknown>, string, string, string])[] = [
    ['an empty comment', { words: ' \n\t ' }, 'INVALID_INPUT', 'words', 'EMPTY'],
    ['one character too many', { words: 'ا'.repeat(5001) }, 'INVALID_INPUT', 'words', 'TOO_LONG'],
    ['too many bytes in few characters', { words: `e${'\u0301'.repeat(12_000)}` }, 'INVALID_INPUT', 'words', 'TOO_LONG'],
    ['NUL', { words: 'a\u0000b' }, 'INVALID_INPUT', 'words', 'UNREADABLE'],
    ['a lone surrogate', { words: 'a\ud800b' }, 'INVALID_INPUT', 'words', 'UNREADABLE'],
    ['an override of direction', { words: 'abc\u202edef' }, 'INVALID_INPUT', 'words', 'REVERSED'],
    ['an unknown language', { language: 'xx' }, 'INVALID_INPUT', 'language', 'UNKNOWN'],
  ];

  test.each(table)('%s', async (_, changes, code, field, fault) => {
    const before = await stored();
    const { refusal, details } = await api.as('amina').ask(commenting, { input: aComment(proposals[3] ?? '', changes) });
    expect([refusal, details.field, details.fault]).toEqual([code, field, fault]);
    expect(await stored()).toBe(before);
  });

  test.each([
    ['a proposal that never was', { proposal: crypto.randomUUID() }, 'NOT_FOUND'],
    ['a proposal by no id at all', { proposal: "1' or '1'='1" }, 'NOT_FOUND'],
    ['a parent that never was', { parent: crypto.randomUUID() }, 'NOT_FOUND'],
    ['an unknown kind', { kind: 'LIKE' }, 'INVALID_INPUT'],
    ['a field nobody knows', { isHidden: false }, 'INVALID_INPUT'],
  ])('%s', async (_, changes, code) => {
    const before = await stored();
    const { refusal } = await api.as('amina').ask(commenting, { input: aComment(proposals[3] ?? '', changes) });
    expect(refusal).toBe(code);
    expect(await stored()).toBe(before);
  });

  test('a parent in the thread of another proposal', async () => {
    const parent = await commentBy(api.as('amina'), proposals[3] ?? '');
    const { refusal, details } = await api.as('amina').ask(commenting, { input: aComment(proposals[4] ?? '', { parent }) });
    expect([refusal, details.field]).toEqual(['INVALID_INPUT', 'parent']);
  });
});

test('the longest comment is the same length in every script', async () => {
  for (const letter of ['a', 'ا', 'ሀ', 'က']) {
    const { data } = await api.as('amina').ask(commenting, { input: aComment(proposals[3] ?? '', { words: letter.repeat(5000) }) });
    expect(data.comment.words.words).toHaveLength(5000);
  }
});

test('a hidden comment cannot be answered; its answers stay', async () => {
  const proposal = proposals[4] ?? '';
  const parent = await commentBy(api.as('amina'), proposal);
  const answer = await commentBy(api.as('hodan'), proposal, { parent });
  await hide(await api.staff('facilitator'), parent);

  expect((await api.as('amina').ask(commenting, { input: aComment(proposal, { parent }) })).refusal).toBe('FORBIDDEN');
  const { comments } = await thread(proposal);
  const ids = comments.map(({ id }: { id: string }) => id);
  expect(ids.slice(ids.indexOf(parent))).toEqual([parent, answer]);
});

test('a facilitator does not take part in the discussion she serves', async () => {
  const facilitator = await api.staff('facilitator');
  expect((await facilitator.ask(commenting, { input: aComment(proposals[4] ?? '') })).refusal).toBe('FORBIDDEN');
});

test('nothing stored tells when in the day somebody wrote', async () => {
  const columns = await api.rows<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type like 'timestamp%'`,
  );
  expect(
    columns
      .map(({ table_name }) => table_name)
      .filter((table) => !['phases', 'visits', 'links', 'suspensions', 'spent_challenges', 'resets', 'migrations'].includes(table)),
  ).toEqual([]);
});
