import { Api, type Caller } from '../../../test/api.js';
import { commentBy, hide, proposalBy, recommendations, undo, withdrawing, erasing } from '../../../test/given.js';

let api: Api;
let proposal: string;
let amina: Caller;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  [proposal = ''] = await recommendations(api.as('reader'));
  await commentBy(api.as('hodan'), proposal, { words: 'Of somebody else.' });
  ids['proposal'] = await proposalBy(amina, { title: 'Her own proposal' });
  ids['shown'] = await commentBy(amina, proposal, { words: 'Shown words.' });
  ids['hidden'] = await commentBy(amina, proposal, { words: 'Hidden words.' });
  ids['withdrawn'] = await commentBy(amina, proposal, { words: 'Withdrawn words.' });
  ids['erased'] = await commentBy(amina, proposal, { words: 'Erased words.' });
  await hide(await api.staff('facilitator'), ids['hidden'], 'PERSONAL_DATA');
  await undo(amina, withdrawing, ids['withdrawn']);
  await undo(amina, erasing, ids['erased']);
});
afterAll(() => api.stop());

const asking = `query ($first: Int, $after: ID) { mine(first: $first, after: $after) { total next contributions {
  id noun proposalId kind pseudonym publishedOn publication isHidden stages themes
  consultation { slug title { words } } title { words } texts { words } decision { rule reason decidedOn } may { edit withdraw erase } } } }`;
const mine = async (who: Caller, variables = {}) => (await who.ask(asking, variables)).data.mine;

test('she finds all she said, newest first, also what is hidden or withdrawn, with the rule and the reason', async () => {
  const { contributions, total, next } = await mine(amina);
  expect(contributions.map(({ id }: { id: string }) => id)).toEqual([ids['withdrawn'], ids['hidden'], ids['shown'], ids['proposal']]);
  expect([total, next]).toEqual([4, null]);
  const [withdrawn, hidden, shown, proposed] = contributions;
  expect(withdrawn).toMatchObject({
    publication: 'WITHDRAWN',
    texts: [{ words: 'Withdrawn words.' }],
    decision: null,
    may: { edit: false, withdraw: false, erase: true },
  });
  expect(hidden).toMatchObject({
    publication: 'PUBLISHED',
    isHidden: true,
    texts: [{ words: 'Hidden words.' }],
    decision: { rule: 'PERSONAL_DATA', reason: 'A technical reason.', decidedOn: expect.anything() },
    may: { edit: false, withdraw: true, erase: true },
  });
  expect(shown).toMatchObject({
    noun: 'COMMENT',
    proposalId: proposal,
    kind: 'EXPERIENCE',
    may: { edit: true, withdraw: true, erase: true },
  });
  expect(proposed).toMatchObject({
    noun: 'PROPOSAL',
    proposalId: ids['proposal'],
    title: { words: 'Her own proposal' },
    texts: [{ words: 'Her own proposal' }, { words: 'What is wrong.' }, { words: 'What should change.' }],
    themes: ['justice'],
    stages: ['TRANSIT'],
  });
});

test('page after page she finds each once', async () => {
  const found = [];
  let after = null;
  do {
    const page: { contributions: { id: string }[]; next: string | null } = await mine(amina, { first: 1, after });
    found.push(...page.contributions.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(found).toEqual([ids['withdrawn'], ids['hidden'], ids['shown'], ids['proposal']]);
});

test('what she said under an earlier name is hers too', async () => {
  const sara = api.as('sara');
  const old = await commentBy(sara, proposal);
  await sara.ask('mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }', {
    input: { key: crypto.randomUUID(), consultation: 'september-dialogue' },
  });
  const fresh = await commentBy(sara, proposal);
  const { contributions } = await mine(sara);
  expect(contributions.map(({ id }: { id: string }) => id)).toEqual([fresh, old]);
  expect(contributions[0].pseudonym).not.toBe(contributions[1].pseudonym);
});

test('nobody sees the list or one of it but she', async () => {
  expect((await api.as('reader').ask(asking)).refusal).toBe('NOT_SIGNED_IN');
  const one = 'query ($id: ID!) { myContribution(id: $id) { id texts { words } } }';
  expect((await amina.ask(one, { id: ids['hidden'] })).data.myContribution.texts).toEqual([{ words: 'Hidden words.' }]);
  for (const who of [api.as('hodan'), await api.staff('facilitator')]) {
    expect((await mine(who)).contributions.map(({ id }: { id: string }) => id)).not.toContain(ids['hidden']);
    for (const id of [ids['hidden'], ids['withdrawn'], ids['shown'], crypto.randomUUID(), 'x'])
      expect((await who.ask(one, { id })).refusal).toBe('NOT_FOUND');
  }
  expect((await api.as('reader').ask(one, { id: ids['shown'] })).refusal).toBe('NOT_SIGNED_IN');
});

test('a phone that was taken from her shows nothing: a kept visit has to prove itself first', async () => {
  const owner = api.as('owner');
  await commentBy(owner, proposal);
  const receipt = (await owner.ask('mutation { makeReceipt { digits } }')).data.makeReceipt.digits;
  await owner.ask('mutation { keepVisit(isOwnPhone: true) }');
  await api.rows(`update visits set proved_at = proved_at - interval '6 minutes'`);
  expect((await owner.ask(asking)).refusal).toBe('PROVE');
  expect((await owner.get('/files/en/mine.txt')).status).toBe(403);
  await owner.ask('mutation ($input: ReceiptInput!) { prove(input: $input) { isProved } }', { input: { receipt } });
  expect((await mine(owner)).total).toBe(1);
});

test('what is kept about her comes as a file, whole and in her language, and that it was fetched is noted', async () => {
  const file = await amina.get('/files/en/mine.txt');
  expect(file.status).toBe(200);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(file.headers.get('cache-control')).toBe('no-store');
  const text = await file.text();
  for (const words of ['Shown words.', 'Hidden words.', 'Withdrawn words.', 'Her own proposal', 'What is wrong.', 'You have no receipt.'])
    expect(text).toContain(words);
  expect(text).not.toContain('Erased words.');
  expect(text).not.toContain('Of somebody else.');
  expect(await (await amina.get('/files/ar/mine.txt')).text()).toContain('ليس لديك إيصال.');
  expect(await api.rows(`select role, person_id, subject from audit.entries where act = 'A11' limit 1`)).toEqual([
    { role: 'PARTICIPANT', person_id: null, subject: null },
  ]);
});

test('a stranger gets no file', async () => {
  expect((await api.as('reader').get('/files/en/mine.txt')).status).toBe(403);
  expect((await amina.get('/files/xx/mine.txt')).status).toBe(404);
});
