import { Api, type Caller } from '../../../test/api.js';
import {
  aComment,
  aSuspension,
  commenting,
  commentBy,
  erasing,
  erasingAll,
  proposalBy,
  suspending,
  withdrawing,
} from '../../../test/given.js';
import { becoming, coauthored, codeFor, inviting, keyed, leaving, nameOf, read } from '../../../test/kin.js';

let api: Api;
let amina: Caller;
let hodan: Caller;
beforeAll(async () => {
  api = await Api.start();
  amina = api.as('amina');
  hodan = api.as('hodan');
});
afterAll(() => api.stop());

const editing = 'mutation ($input: EditProposalInput!) { editProposal(input: $input) { id title { words } } }';
const mended = (proposal: string, title = 'Mended') => ({
  ...{ proposal, language: 'en', title, problem: 'P', change: 'C', themes: ['justice'], stages: ['ORIGIN'] },
});

const versionRead = async (caller: Caller, id: string): Promise<string> =>
  (await caller.ask('query ($id: ID!) { myContribution(id: $id) { version } }', { id })).data.myContribution.version;

/** A proposal of the first, with the others as co-authors. */
async function together(...[first, ...others]: readonly Caller[]): Promise<string> {
  const author = first as Caller;
  const id = await proposalBy(author);
  for (const other of others) await coauthored(author, other, id);
  return id;
}

test('whoever edits a proposal as it was before its co-author edited it is told, and takes nothing of hers away', async () => {
  const id = await together(amina, hodan);
  const version = await versionRead(amina, id);
  await keyed(hodan, editing, { ...mended(id, 'Of Hodan'), version });

  const late = { ...mended(id, 'Of Amina'), version };
  const { refusal, details } = await keyed(amina, editing, late);
  expect([refusal, details.field, details.fault]).toEqual(['CONFLICT', 'title', 'CHANGED']);
  expect(await read(amina, id)).toMatchObject({ title: { words: 'Of Hodan' } });

  // Its themes are no wording; they are lost all the same when they are overwritten.
  await keyed(hodan, editing, { ...mended(id, 'Of Hodan'), themes: ['work'], version: await versionRead(hodan, id) });
  expect((await keyed(amina, editing, { ...mended(id, 'Of Hodan'), version })).details.fault).toBe('CHANGED');
  const again = { ...late, version: await versionRead(amina, id) };
  expect((await keyed(amina, editing, again)).data.editProposal.title.words).toBe('Of Amina');
});

test('whoever has the code reads the proposal, says yes, and both names stand on it', async () => {
  const id = await proposalBy(amina);
  const code = await codeFor(amina, id);
  const offer = await hodan.ask('query ($code: String!) { coauthorOffer(code: $code) { id title { words } } }', {
    code: code.toLowerCase(),
  });
  expect(offer.data.coauthorOffer).toEqual({ id, title: { words: 'A technical title' } });
  expect(await read(hodan, id)).toMatchObject({ isMine: false });

  const { data } = await keyed(hodan, becoming, { code });
  const names = `${await nameOf(amina)} and ${await nameOf(hodan)}`;
  expect(data.becomeCoauthor).toEqual({ id, isMine: true, author: names });
  expect(await read(api.as('reader'), id)).toMatchObject({ isMine: false, author: names });
  const events = await api.rows<{ kind: string }>('select kind from events where proposal_id = $1 order by number', [id]);
  expect(events.map(({ kind }) => kind)).toEqual(['proposal.published', 'proposal.authored']);
});

test('a code makes one person a co-author, once, also when fifty try it at once', async () => {
  const id = await proposalBy(amina);
  const code = await codeFor(amina, id);
  const tries = Array.from({ length: 50 }, (_, place) => keyed(api.as(`one of fifty ${place}`), becoming, { code }));
  const answers = await Promise.all(tries);
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  const faults = answers.flatMap(({ refusal, details }) => (refusal ? [`${refusal} ${details.fault ?? ''}`] : []));
  expect([...new Set(faults)]).toEqual(['INVALID_INPUT UNUSABLE']);
  expect(await api.rows('select 1 from authors a join proposals p on p.id = a.proposal_id where p.public_id = $1', [id])).toHaveLength(1);
});

test('a code that is mistyped, too old or of a proposal that was taken back is of no use', async () => {
  const id = await proposalBy(amina);
  const old = await codeFor(amina, id);
  await api.rows(`update author_codes set ends_on = current_date - 1`);
  const taken = await proposalBy(amina);
  const late = await codeFor(amina, taken);
  await keyed(amina, withdrawing, { contribution: taken });
  for (const code of ['nonsense', 'AAAA AAAA AAAA AAAA', old]) {
    const { refusal, details } = await keyed(hodan, becoming, { code });
    expect([refusal, details.fault]).toEqual(['INVALID_INPUT', 'UNUSABLE']);
  }
  expect((await keyed(hodan, becoming, { code: late })).refusal).toBe('CONFLICT');
});

test('the same request gives the same code again, and the database holds only its mark', async () => {
  const input = { key: crypto.randomUUID(), proposal: await proposalBy(amina) };
  const [first, second] = [await amina.ask(inviting, { input }), await amina.ask(inviting, { input })];
  expect(second.data.inviteCoauthor).toEqual(first.data.inviteCoauthor);
  const stored = await api.rows<{ row: string }>(`select author_codes::text as row from author_codes`);
  expect(JSON.stringify(stored)).not.toContain(first.data.inviteCoauthor.code.replaceAll(' ', ''));
});

test('nobody but its authors makes a code; who stands on it already needs none; staff and the suspended cannot use one', async () => {
  const id = await proposalBy(amina);
  expect((await keyed(hodan, inviting, { proposal: id })).refusal).toBe('FORBIDDEN');
  const code = await codeFor(amina, id);
  expect((await keyed(amina, becoming, { code })).details.fault).toBe('OWN');
  const facilitator = await api.staff('facilitator');
  expect((await keyed(facilitator, becoming, { code })).refusal).toBe('FORBIDDEN');
  const loud = api.as('loud');
  const shared = await together(amina, loud);
  await facilitator.ask(suspending, { input: aSuspension(await commentBy(loud, shared)) });
  expect((await keyed(loud, becoming, { code })).details.fault).toBe('SUSPENDED');
  expect((await keyed(loud, inviting, { proposal: shared })).details.fault).toBe('SUSPENDED');
  expect((await keyed(loud, editing, mended(shared))).details.fault).toBe('SUSPENDED');
});

test('a proposal has ten co-authors at most', async () => {
  const id = await together(amina, ...Array.from({ length: 10 }, (_, place) => api.as(`co-author ${place}`)));
  const { refusal, details } = await keyed(amina, inviting, { proposal: id });
  expect([refusal, details.fault, details.limit]).toEqual(['INVALID_INPUT', 'TOO_MANY', 10]);
});

test('a co-author edits, finds it among what she said under her own name, and in the file of what is kept', async () => {
  const id = await together(amina, hodan);
  expect((await keyed(hodan, editing, mended(id))).refusal).toBeUndefined();
  await hodan.ask('mutation { makeReceipt { digits } }');
  await api.rows(`update visits set proved_at = now()`);
  const { data } = await hodan.ask('query ($id: ID!) { myContribution(id: $id) { pseudonym others } }', { id });
  expect(data.myContribution).toEqual({ pseudonym: await nameOf(hodan), others: 1 });
  const { mine } = (await hodan.ask('{ mine { contributions { id } } }')).data;
  expect(mine.contributions.map((one: { id: string }) => one.id)).toContain(id);
  const file = await (await hodan.get('/files/en/mine.txt')).text();
  expect(file).toContain(`${await nameOf(hodan)} · `);
  expect(file).toContain('with 1 other');
});

test('who wrote with others takes her name off and leaves it to them; the last one may withdraw it', async () => {
  const id = await together(amina, hodan);
  expect((await read(amina, id)).may).toMatchObject({ leave: true, withdraw: false });
  expect((await keyed(amina, withdrawing, { contribution: id })).refusal).toBe('FORBIDDEN');
  expect((await keyed(amina, leaving, { proposal: id })).refusal).toBeUndefined();
  expect(await read(amina, id)).toMatchObject({ isMine: false, author: await nameOf(hodan), publication: 'PUBLISHED' });
  expect((await keyed(hodan, leaving, { proposal: id })).refusal).toBe('FORBIDDEN');
  expect((await read(hodan, id)).may).toMatchObject({ leave: false, withdraw: true, erase: true });
  expect((await keyed(hodan, withdrawing, { contribution: id })).refusal).toBeUndefined();
});

test('words are erased by those whose words they are: who put it forward, and a co-author once she has edited it', async () => {
  const id = await together(amina, hodan);
  expect((await read(hodan, id)).may.erase).toBe(false);
  expect((await keyed(hodan, erasing, { contribution: id })).refusal).toBe('FORBIDDEN');
  await keyed(hodan, editing, mended(id, 'Hodan wrote this'));
  expect((await read(hodan, id)).may.erase).toBe(true);
  expect((await keyed(hodan, erasing, { contribution: id })).refusal).toBeUndefined();
  expect(await read(amina, id)).toMatchObject({ publication: 'ERASED', author: null, isMine: false });
  expect(await api.rows(`select 1 from wordings where parts::text like '%Hodan wrote this%'`)).toEqual([]);
});

test('who erases everything erases what she wrote, and takes her name off what others wrote', async () => {
  const gone = api.as('gone');
  const [others, own] = [await together(amina, gone), await together(gone, amina)];
  expect((await gone.ask(erasingAll, { input: { key: crypto.randomUUID() } })).refusal).toBeUndefined();
  expect(await read(amina, others)).toMatchObject({ publication: 'PUBLISHED', author: await nameOf(amina) });
  expect(await read(amina, own)).toMatchObject({ publication: 'ERASED' });
  const events = await api.rows<{ kind: string }>('select kind from events where proposal_id = $1 order by number', [others]);
  expect(events.at(-1)?.kind).toBe('proposal.authored');
});

test('who takes the place of one who left, and never wrote, erases nothing of the others, but her name', async () => {
  const [author, second, third] = ['wrote', 'signed', 'signed too'].map((name) => api.as(name)) as [Caller, Caller, Caller];
  const id = await together(author, second, third);
  await keyed(author, leaving, { proposal: id });
  expect((await read(second, id)).may).toMatchObject({ erase: false, leave: true, withdraw: false });
  expect((await keyed(second, erasing, { contribution: id })).refusal).toBe('FORBIDDEN');
  expect((await keyed(second, erasingAll, {})).refusal).toBeUndefined();
  expect(await read(third, id)).toMatchObject({
    publication: 'PUBLISHED',
    author: await nameOf(third),
    may: { erase: true, withdraw: true },
  });

  const other = await together(author, second, third);
  await keyed(author, leaving, { proposal: other });
  await second.ask(editing, { input: { key: crypto.randomUUID(), ...mended(other) } });
  expect((await read(second, other)).may).toMatchObject({ erase: true });
});

test('both leave at once: one of them stays, and the proposal is never nobody’s', async () => {
  for (let round = 0; round < 10; round += 1) {
    const id = await together(amina, hodan);
    const answers = await Promise.all([amina, hodan].map((caller) => keyed(caller, leaving, { proposal: id })));
    const outcomes = answers.map(({ refusal }) => refusal ?? 'left');
    expect(outcomes.filter((outcome) => outcome === 'left')).toHaveLength(1);
    expect(outcomes.some((outcome) => ['CONFLICT', 'FORBIDDEN'].includes(outcome))).toBe(true);
    expect((await read(amina, id)).author).not.toBeNull();
  }
});

test('a withdrawal and a new co-author at once: it is withdrawn, or it is theirs', async () => {
  for (let round = 0; round < 10; round += 1) {
    const id = await proposalBy(amina);
    const code = await codeFor(amina, id);
    const newcomer = api.as(`newcomer ${round}`);
    const [withdrawn, joined] = await Promise.all([keyed(amina, withdrawing, { contribution: id }), keyed(newcomer, becoming, { code })]);
    const { publication } = await read(amina, id);
    expect([withdrawn.refusal === undefined, joined.refusal === undefined].filter(Boolean)).toHaveLength(1);
    expect(publication).toBe(withdrawn.refusal ? 'PUBLISHED' : 'WITHDRAWN');
  }
});

test('under another name she is still its author, and no column leads from one name to the other', async () => {
  const changing = api.as('changing');
  const id = await together(amina, changing);
  await keyed(changing, 'mutation ($input: StartAfreshInput!) { startAfresh(input: $input) { pseudonym } }', {
    consultation: 'september-dialogue',
  });
  expect(await read(changing, id)).toMatchObject({ isMine: true });
  const comment = await changing.ask(commenting, { input: aComment(id) });
  expect((await read(amina, id)).author).not.toContain(comment.data.comment.author);
});
