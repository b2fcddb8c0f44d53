import { Api } from '../../../test/api.js';
import { aProposal, hide, proposalBy, proposing, recommendations, slug } from '../../../test/given.js';
import { agreed, asked } from '../../../test/kin.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const listing = `query ($slug: String!, $theme: String, $stage: Stage, $first: Int, $after: ID) {
  consultation(slug: $slug) { proposals(theme: $theme, stage: $stage, first: $first, after: $after) { total next proposals { id stages themes { code } } } }
}`;
type Listed = { id: string; stages: string[]; themes: { code: string }[] };
const list = async (variables = {}): Promise<{ total: number; next: string | null; proposals: Listed[] }> =>
  (await api.as('reader').ask(listing, { slug, ...variables })).data.consultation.proposals;

test("a proposal is published as it was written, under its author's pseudonym", async () => {
  const { data } = await api
    .as('amina')
    .ask(proposing, { input: aProposal({ title: '  A door for everyone \r\n', themes: ['children', 'justice', 'children'] }) });
  expect(data.propose).toMatchObject({
    origin: 'PARTICIPANT',
    isMine: true,
    title: { words: 'A door for everyone' },
    problem: { words: 'What is wrong.' },
    change: { words: 'What should change.' },
    stages: ['TRANSIT'],
    commentCount: 0,
    may: { comment: true, takeStance: true, hide: false },
  });
  expect(data.propose.author).toMatch(/^\S+ \S+/);
  expect(data.propose.themes.map(({ code }: { code: string }) => code).toSorted()).toEqual(['children', 'justice']);
});

test('a pseudonym is the same person in the script of each reader', async () => {
  const id = await proposalBy(api.as('amina'));
  const query = 'query ($id: ID!) { proposal(id: $id) { author } }';
  const [en, ar] = await Promise.all(['en', 'ar'].map((language) => api.as(`reader in ${language}`, language).ask(query, { id })));
  expect(en?.data.proposal.author).toMatch(/^[A-Z]/);
  expect(ar?.data.proposal.author).toMatch(/\p{Script=Arabic}/u);
});

test('proposals are filtered by theme and by stage; what was hidden is found by none', async () => {
  const hidden = await proposalBy(api.as('amina'), { themes: ['trafficking'], stages: ['ORIGIN'] });
  await hide(await api.staff('facilitator'), hidden);
  expect((await list({ theme: 'trafficking' })).proposals).not.toContainEqual(expect.objectContaining({ id: hidden }));
  expect((await list({ stage: 'ORIGIN' })).proposals).not.toContainEqual(expect.objectContaining({ id: hidden }));
  await proposalBy(api.as('amina'), { themes: ['trafficking'], stages: ['ORIGIN'] });
  const { total, proposals } = await list({ theme: 'trafficking', stage: 'ORIGIN' });
  expect(total).toBe(1);
  expect(proposals[0]).toMatchObject({ stages: ['ORIGIN'], themes: [{ code: 'trafficking' }] });
  expect((await list({ theme: 'nothing-of-the-kind' })).proposals).toEqual([]);
});

test('the list is read in pages without losing or repeating a proposal', async () => {
  const all = await list({ first: 50 });
  const read: string[] = [];
  for (let after: string | null = null, first = true; first || after; first = false) {
    const page = await list({ first: 2, after });
    read.push(...page.proposals.map(({ id }) => id));
    after = page.next;
  }
  expect(read).toEqual(all.proposals.map(({ id }) => id));
  expect(all.total).toBe(read.length);
});

test('what became part of another stands last, and what is merged while somebody reads takes her past nothing', async () => {
  const [amina, hodan] = [api.as('amina'), api.as('hodan')];
  const into = await proposalBy(hodan);
  const merged = async (id: string) => {
    await agreed(hodan, await asked(amina, id, into));
    return id;
  };
  const [early, , later] = [await proposalBy(amina), await proposalBy(amina), await proposalBy(amina)];
  await merged(early);
  const { proposals } = await list({ first: 50 });
  expect(proposals.at(-1)?.id).toBe(early);
  const at = proposals.findIndex(({ id }) => id === later);

  const page = await list({ first: at });
  await merged(page.proposals.at(-1)?.id ?? '');
  const rest = (await list({ first: 50, after: page.next })).proposals.map(({ id }) => id);
  expect(rest).toEqual([later, early, page.proposals.at(-1)?.id]);
  const [last, onlyMerged] = [await list({ first: 2, after: page.next }), rest.slice(2)];
  expect((await list({ after: last.next })).proposals.map(({ id }) => id)).toEqual(onlyMerged);
});

test('the five recommendations keep their exact words beside a labelled rendering', async () => {
  const [first = ''] = await recommendations(api.as('reader'));
  const { data } = await api
    .as('qari', 'ar')
    .ask(
      'query ($id: ID!) { proposal(id: $id) { origin author quotation { language direction original { words language languageName } } openingQuestion { words } } }',
      { id: first },
    );
  expect(data.proposal).toMatchObject({
    origin: 'RECOMMENDATION',
    author: null,
    quotation: {
      language: 'ar',
      direction: 'rtl',
      original: { words: 'Free access to legal assistance for those seeking asylum', language: 'en', languageName: 'الإنجليزية' },
    },
  });
  expect(data.proposal.openingQuestion.words.length).toBeGreaterThan(10);
});

test.each([
  ['no title', { title: '' }, 'title', 'EMPTY'],
  ['a title of 151 characters', { title: 'x'.repeat(151) }, 'title', 'TOO_LONG'],
  ['nothing that is wrong', { problem: '  ' }, 'problem', 'EMPTY'],
  ['nothing that should change', { change: '' }, 'change', 'EMPTY'],
  ['no theme', { themes: [] }, 'themes', 'EMPTY'],
  ['a theme nobody knows', { themes: ['justice', 'gold'] }, 'themes', 'UNKNOWN'],
  ['no stage', { stages: [] }, 'stages', 'EMPTY'],
  ['a language nobody knows', { language: 'tlh' }, 'language', 'UNKNOWN'],
])('a proposal with %s is refused and nothing is stored', async (_, changes, field, fault) => {
  const before = (await list()).total;
  const { refusal, details } = await api.as('amina').ask(proposing, { input: aProposal(changes) });
  expect([refusal, details.field, details.fault]).toEqual(['INVALID_INPUT', field, fault]);
  expect((await list()).total).toBe(before);
});

test('a consultation that never was takes no proposals', async () => {
  expect((await api.as('amina').ask(proposing, { input: aProposal({ consultation: 'elsewhere' }) })).refusal).toBe('NOT_FOUND');
});

test('when the phase is over, nothing more can be proposed', async () => {
  await api.rows("update phases set ends_at = now() - interval '1 second' where kind = 'PROPOSE'");
  expect((await api.as('amina').ask(proposing, { input: aProposal() })).refusal).toBe('FORBIDDEN');
  await api.rows("update phases set ends_at = null where kind = 'PROPOSE'");
});
