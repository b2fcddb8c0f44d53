import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Api } from '../../../test/api.js';
import { commentBy, erasing, erasingAll, hiding, proposalBy, recommendations, undo } from '../../../test/given.js';
import { Holding } from '../../../test/holding.js';
import { answeringMerge, asked as askedMerge, keyed } from '../../../test/kin.js';
import { Compaction } from './compaction.js';

let api: Api;
let other: Api;
let proposal: string;
let compaction: Compaction;
beforeAll(async () => {
  [api, other] = [await Api.start(), await Api.start()];
  [proposal = ''] = await recommendations(api.as('reader'));
  compaction = new Compaction((api.app.get(DataSource).options as { url: string }).url);
});
afterAll(() => Promise.all([api.stop(), other.stop()]));

const key = () => crypto.randomUUID();
const aWord = () => `planted${key().replaceAll('-', '')}`;

const dataFolder = path.join(os.tmpdir(), `baraza-test-${process.ppid}`, 'pgdata');
const ownServer = [dataFolder, path.join(os.tmpdir(), `baraza-test-${process.pid}`, 'pgdata')].find((folder) => existsSync(folder));

/** Files of the database server in which a text stands; where its files cannot be seen, tables. */
async function placesOf(word: string): Promise<string[]> {
  if (ownServer) return filesWith(ownServer, word);
  const rows = await api.rows<{ place: string }>(
    `select 'wordings' as place from wordings where parts::text like $1 union all select 'renderings' from renderings where parts::text like $1
     union all select 'decisions' from decisions where reason like $1 union all select 'merges' from merges where reason like $1`,
    [`%${word}%`],
  );
  return rows.map(({ place }) => place);
}

function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      try {
        return readFileSync(file).includes(word);
      } catch {
        // Gone before it was read, it holds nothing.
        return false;
      }
    });
}

test('after everything was erased and the tables were rewritten, her words are in no file of the database', async () => {
  const planted = aWord();
  const writer = api.as('writer');
  const id = await commentBy(writer, proposal, { words: `Here is ${planted}.` });
  await proposalBy(writer, { problem: `Again ${planted}.` });
  await api.rows(`insert into renderings (wording_id, language, parts) select wording_id, 'fr', $2 from comments where public_id = $1`, [
    id,
    { words: planted },
  ]);
  const decision = { key: key(), contribution: id, rule: 'DANGER', reason: `It says ${planted}.` };
  await (await api.staff('facilitator')).ask(hiding, { input: decision });
  const appeal = { key: key(), contribution: id, language: 'en', words: `Why hide ${planted}?` };
  expect((await writer.ask('mutation ($input: AppealInput!) { appeal(input: $input) { id } }', { input: appeal })).refusal).toBeUndefined();
  const asked = await askedMerge(api.as('other'), await proposalBy(api.as('other')), await proposalBy(writer));
  const declined = { merge: asked, isAgreed: false, reason: `Not with ${planted}.` };
  expect((await keyed(writer, answeringMerge, declined)).refusal).toBeUndefined();
  await api.rows('analyze');
  await api.rows(ownServer ? 'checkpoint' : 'select 1');
  expect(ownServer !== undefined || process.env['TEST_DATABASE_URL'] !== undefined).toBe(true);
  expect((await placesOf(planted)).length).toBeGreaterThan(0);

  expect((await keyed(writer, erasingAll, {})).refusal).toBeUndefined();
  expect(await compaction.compact()).toBe(true);
  expect(await placesOf(planted)).toEqual([]);
  expect(await compaction.compact()).toBe(false);
});

test('who reads for long does not lose her page to the rewriting, and it is done later', async () => {
  await undo(api.as('amina'), erasing, await commentBy(api.as('amina'), proposal));
  const runner = api.app.get(DataSource).createQueryRunner();
  await runner.startTransaction();
  await runner.query('select 1 from wordings limit 1');
  setTimeout(() => void runner.commitTransaction().then(() => runner.release()), 3000);
  expect(await compaction.compact()).toBe(true);
  expect((await api.rows('select 1 from erasures')).length).toBe(0);
});

test.each<[string, () => Promise<Holding>]>([
  ['somebody reads something else', () => Holding.begin(api, 'set transaction isolation level repeatable read')],
  ['somebody changes something in another database of the server', () => Holding.begin(other, 'create temporary table technical ()')],
])('her words do not survive the rewriting while %s', async (_, begin) => {
  const planted = aWord();
  const writer = api.as(planted);
  await commentBy(writer, proposal, { words: `Here is ${planted}.` });
  const holding = await begin();
  await holding.ask('select 1 from consultations');
  expect((await keyed(writer, erasingAll, {})).refusal).toBeUndefined();
  const ended = sleep(1000).then(holding.end);
  expect(await compaction.compact()).toBe(true);
  await ended;
  expect(await placesOf(planted)).toEqual([]);
});
