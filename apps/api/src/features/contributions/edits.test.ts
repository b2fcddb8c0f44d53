import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  aProposal,
  commentBy,
  commenting,
  editingComment,
  editingProposal,
  hide,
  proposalBy,
  proposing,
  recommendations,
  takingStance,
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

const mended = (comment: string, changes = {}) => ({
  input: { key: crypto.randomUUID(), comment, kind: 'QUESTION', language: 'fr', words: 'Mieux dit.', ...changes },
});
const mendedProposal = (id: string, changes = {}) => {
  const { consultation: _, ...parts } = aProposal({ title: 'Better said', stages: ['ORIGIN'], themes: ['return'], ...changes });
  return { input: { ...parts, proposal: id } };
};

test('an edited comment has its new words and nothing of the old ones', async () => {
  const id = await commentBy(amina, proposal, { words: 'An old word: quondam.' });
  const { data } = await amina.ask(editingComment, mended(id));
  expect(data.editComment).toMatchObject({ id, kind: 'QUESTION', words: { words: 'Mieux dit.', language: 'fr' } });
  expect(await api.rows(`select 1 from wordings where parts::text like '%quondam%'`)).toEqual([]);
  const events = await api.rows<{ kind: string }>('select kind from events where comment_id = $1 order by number', [id]);
  expect(events.map(({ kind }) => kind)).toEqual(['comment.published', 'comment.edited']);
});

test('an edited proposal has its new texts, stages and themes, and her own stance stays', async () => {
  const themes = (await amina.ask(`{ consultation(slug: "september-dialogue") { themes { code } } }`)).data.consultation.themes;
  const theme = themes.at(-1).code;
  const id = await proposalBy(amina, { title: 'An old title: quondam' });
  await amina.ask(takingStance, { input: { key: crypto.randomUUID(), proposal: id, kind: 'AGREE' } });
  const { data, refusal } = await amina.ask(editingProposal, mendedProposal(id, { themes: [theme] }));
  expect(refusal).toBeUndefined();
  expect(data.editProposal).toMatchObject({
    title: { words: 'Better said' },
    stages: ['ORIGIN'],
    themes: [{ code: theme }],
    myStance: 'AGREE',
  });
  expect(await api.rows(`select 1 from wordings where parts::text like '%quondam%'`)).toEqual([]);
});

test('the same edit sent twice is done once', async () => {
  const id = await commentBy(amina, proposal);
  const variables = mended(id);
  await amina.ask(editingComment, variables);
  expect((await amina.ask(editingComment, variables)).data.editComment.id).toBe(id);
  expect(await api.rows(`select 1 from events where comment_id = $1 and kind = 'comment.edited'`, [id])).toHaveLength(1);
});

test('an edit of words that are not those she read is refused, but for one that is sent twice', async () => {
  const id = await commentBy(amina, proposal);
  const { data } = await amina.ask('query ($id: ID!) { myContribution(id: $id) { version } }', { id });
  const first = mended(id, data.myContribution);
  for (const _ of ['sent', 'sent again']) expect((await amina.ask(editingComment, first)).refusal).toBeUndefined();

  const { refusal, details } = await amina.ask(editingComment, mended(id, { ...data.myContribution, words: 'From another phone.' }));
  expect([refusal, details.field, details.fault]).toEqual(['CONFLICT', 'words', 'CHANGED']);
});

test('what somebody else answered is changed only by who knows that the old words stay readable', async () => {
  const id = await commentBy(amina, proposal);
  const own = await commentBy(amina, proposal, { parent: id });
  expect((await amina.ask(editingComment, mended(id))).refusal).toBeUndefined();
  await commentBy(api.as('hodan'), proposal, { parent: own });

  const { refusal, details } = await amina.ask(editingComment, mended(id, { words: 'Once more.' }));
  expect([refusal, details.field, details.fault]).toEqual(['CONFLICT', 'words', 'ANSWERED']);
  const { data } = await amina.ask('query ($id: ID!) { myContribution(id: $id) { keepsHistory may { edit } } }', { id });
  expect(data.myContribution).toEqual({ keepsHistory: true, may: { edit: true } });
  expect((await amina.ask(editingComment, mended(id, { words: 'Once more.', keepsHistory: true }))).data.editComment.wording.number).toBe(
    2,
  );
});

test('a proposal on which somebody else took a stance or commented is changed only by who says whether its meaning changed', async () => {
  const [first, second] = [await proposalBy(amina), await proposalBy(amina)];
  await commentBy(amina, first);
  await api.as('hodan').ask(takingStance, { input: { key: crypto.randomUUID(), proposal: first, kind: 'UNSURE' } });
  await commentBy(api.as('hodan'), second);
  for (const id of [first, second]) {
    const { refusal, details } = await amina.ask(editingProposal, mendedProposal(id, { themes: ['justice'] }));
    expect([refusal, details.field, details.fault]).toEqual(['CONFLICT', 'meaning', 'ANSWERED']);
    const said = mendedProposal(id, { themes: ['justice'], meaningChanged: false });
    expect((await amina.ask(editingProposal, said)).data.editProposal.wording.number).toBe(2);
  }
});

test('another kind, other themes or stages are no other wording: nobody is asked about the meaning, and renderings stay', async () => {
  const own = await proposalBy(amina, { title: 'Better said' });
  const comment = await commentBy(amina, own, { words: 'Kept.', kind: 'EXPERIENCE' });
  await commentBy(api.as('hodan'), own, { parent: comment });
  const rendered = () =>
    api.rows<{ parts: object }>(
      `select r.parts from renderings r where r.wording_id in (
         select wording_id from proposals where public_id = $1 union select wording_id from comments where public_id = $2)`,
      [own, comment],
    );
  await api.rows(
    `insert into renderings (wording_id, language, parts) select wording_id, 'fr', '{"words": "Gardé."}'::jsonb from proposals where public_id = $1
     union all select wording_id, 'fr', '{"words": "Gardé."}'::jsonb from comments where public_id = $2`,
    [own, comment],
  );
  const { data } = await amina.ask(editingProposal, mendedProposal(own, { themes: ['trafficking'], stages: ['ORIGIN'] }));
  expect(data.editProposal).toMatchObject({
    wording: { number: 1, isEdited: false },
    themes: [{ code: 'trafficking' }],
    stages: ['ORIGIN'],
  });
  const edited = await amina.ask(editingComment, mended(comment, { words: 'Kept.', language: 'en', kind: 'FACT' }));
  expect(edited.data.editComment).toMatchObject({ wording: { number: 1 }, kind: 'FACT' });
  expect(await rendered()).toHaveLength(2);
  expect(await api.rows(`select 1 from events where proposal_id = $1 and kind like '%.edited'`, [own])).toHaveLength(2);
});

test('what is hidden cannot be edited', async () => {
  const id = await commentBy(amina, proposal);
  await hide(await api.staff('facilitator'), id);
  expect((await amina.ask(editingComment, mended(id))).refusal).toBe('FORBIDDEN');
});

test('an edit and a reply at once: whoever comes second is told, and no reply stands below words it did not answer', async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = await commentBy(amina, proposal);
    const [edit, reply] = await Promise.all([
      amina.ask(editingComment, mended(id)),
      api.as('hodan').ask(commenting, { input: aComment(proposal, { parent: id }) }),
    ]);
    const events = await api.rows<{ kind: string }>(`select kind from events where comment_id = $1 or comment_id = $2 order by number`, [
      id,
      reply.data?.comment?.id ?? null,
    ]);
    const isOne = Boolean(edit.refusal ?? reply.refusal);
    expect(isOne ? 'one of them' : events.map(({ kind }) => kind).join()).toMatch(
      /^one of them$|^comment.published,comment.edited,comment.published$/,
    );
    for (const { refusal } of [edit, reply]) expect([undefined, 'CONFLICT']).toContain(refusal);
  }
});

test('an edit and a stance at once: no stance is on a wording that is gone', async () => {
  for (let round = 0; round < 20; round += 1) {
    const id = await proposalBy(amina);
    const taking = { key: crypto.randomUUID(), proposal: id, kind: 'AGREE' };
    const answers = await Promise.all([
      amina.ask(editingProposal, mendedProposal(id, { themes: ['justice'] })),
      api.as('hodan').ask(takingStance, { input: taking }),
    ]);
    for (const { refusal } of answers) expect([undefined, 'CONFLICT']).toContain(refusal);
  }
});

test('a text with one’s own receipt in it is not taken, in whatever digits and wherever it stands', async () => {
  const careless = api.as('careless');
  const comment = await commentBy(careless, proposal);
  const own = await proposalBy(careless);
  const { digits } = (await careless.ask('mutation { makeReceipt { digits } }')).data.makeReceipt;
  const groups = digits.match(/.{4}/g).join(' ');
  const arabic = [...digits].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('');

  for (const words of [`My receipt is ${digits}.`, `It is ${groups}, do not tell.`, `إيصالي ${arabic}`]) {
    const sent = await careless.ask(commenting, { input: aComment(proposal, { words }) });
    expect([sent.refusal, sent.details.field, sent.details.fault]).toEqual(['INVALID_INPUT', 'words', 'RECEIPT']);
    const edited = await careless.ask(editingComment, mended(comment, { words }));
    expect([edited.refusal, edited.details.fault]).toEqual(['INVALID_INPUT', 'RECEIPT']);
    for (const field of ['title', 'problem', 'change']) {
      const proposed = await careless.ask(proposing, { input: aProposal({ [field]: words }) });
      expect([proposed.refusal, proposed.details.field, proposed.details.fault]).toEqual(['INVALID_INPUT', field, 'RECEIPT']);
      const mendedOne = await careless.ask(editingProposal, mendedProposal(own, { themes: ['justice'], [field]: words }));
      expect([mendedOne.refusal, mendedOne.details.field, mendedOne.details.fault]).toEqual(['INVALID_INPUT', field, 'RECEIPT']);
    }
  }
  const sent = await careless.ask(commenting, { input: aComment(proposal, { words: 'Call 0300 123 456 789 or 2024-11-22.' }) });
  expect(sent.refusal).toBeUndefined();
});
