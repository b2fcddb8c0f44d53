import { DataSource } from 'typeorm';
import { Api, type Caller, testSecret } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';
import { millisecondsUntil, Reader } from '../../../test/listening.js';
import { roomy } from '../../../test/roomy.js';
import { build } from '../../main.js';
import { LiveRights } from './live-rights.js';
import { Rights } from './rights.js';

/** What is promised. */
const twoSeconds = 2000;

let api: Api;
let proposal: string;
const readers: Reader[] = [];
beforeEach(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterEach(async () => {
  for (const { socket } of readers.splice(0)) socket.disconnect();
  await api.stop();
});

const lastEvent = async () => (await api.rows<{ last_event: number }>('select last_event from consultations'))[0]?.last_event ?? 0;
const room = async () => ({ consultation: slug, proposal, language: 'en', after: await lastEvent() });
async function listening(caller?: Caller, address = api.address): Promise<Reader> {
  const reader = await Reader.open(address, caller);
  readers.push(reader);
  expect(await reader.join(await room())).toHaveProperty('batch');
  return reader;
}

test('a visit that is ended on the device ends its line within two seconds, and its page is told to read itself anew', async () => {
  await commentBy(api.as('amina'), proposal);
  const [hers, stranger] = [await listening(api.as('amina')), await listening()];
  await api.as('amina').ask('mutation { leave }');
  expect(await millisecondsUntil(() => hers.endedAt !== undefined)).toBeLessThan(twoSeconds);
  expect(hers.told).toHaveLength(1);

  await commentBy(api.as('hodan'), proposal);
  expect(await millisecondsUntil(() => stranger.batches.length > 0)).toBeLessThan(twoSeconds);
  expect(hers.batches).toEqual([]);
  expect([stranger.told, stranger.endedAt]).toEqual([[], undefined]);
});

test('a visit that runs out by itself, with nobody telling, ends its line within two seconds', async () => {
  await commentBy(api.as('amina'), proposal);
  const hers = await listening(api.as('amina'));
  await api.rows("update visits set ends_at = now() + interval '100 milliseconds'");
  expect(await millisecondsUntil(() => hers.endedAt !== undefined)).toBeLessThan(twoSeconds + 100);
});

test('a copied cookie opens no line of hers after she left, only one of a stranger', async () => {
  await commentBy(api.as('amina'), proposal);
  const copied = Object.assign(api.as('thief'), { cookie: api.as('amina').cookie });
  await api.as('amina').ask('mutation { leave }');
  const line = await listening(copied);
  await commentBy(api.as('hodan'), proposal);
  expect(await millisecondsUntil(() => line.batches.length > 0)).toBeLessThan(twoSeconds);
  expect(line.told).toEqual([]);
});

test('a role that is taken away in the database is noticed within two seconds, though nobody told of it', async () => {
  const hers = await listening(await api.staff('facilitator'));
  await api.rows("delete from held_roles where role = 'FACILITATOR'");
  expect(await millisecondsUntil(() => hers.told.length > 0)).toBeLessThan(twoSeconds);
  expect(hers.endedAt).toBeUndefined();
});

test('when it is told of, it is noticed at once, in another process too', async () => {
  const { url } = api.app.get(DataSource).options as { url: string };
  const other = await build({ databaseUrl: url, secret: testSecret, limits: roomy });
  await other.listen(0, '127.0.0.1');
  const there = await listening(await api.staff('facilitator'), await other.getUrl());
  await api.rows("delete from held_roles where role = 'FACILITATOR'");
  api.app.get(Rights).changed(null);
  expect(await millisecondsUntil(() => there.told.length > 0)).toBeLessThan(1000);
  there.socket.disconnect();
  await other.close();
});

test('who is kept from writing is hung up within two seconds, reads on as she comes back, and is told when she may write again', async () => {
  const comment = await commentBy(api.as('amina'), proposal);
  const [hers, another] = [await listening(api.as('amina')), await listening(await api.staff('organizer'))];
  const suspending = 'mutation ($input: SuspendInput!) { suspend(input: $input) { id } }';
  const input = { key: crypto.randomUUID(), contribution: comment, days: 7, reason: 'A technical reason.' };
  const { data, refusal } = await (await api.staff('facilitator')).ask(suspending, { input });
  expect(refusal).toBeUndefined();
  expect(await millisecondsUntil(() => hers.endedAt !== undefined)).toBeLessThan(twoSeconds);
  expect([hers.told.length, another.told, another.endedAt]).toEqual([1, [], undefined]);

  const again = await listening(api.as('amina'));
  await commentBy(api.as('hodan'), proposal);
  expect(await millisecondsUntil(() => again.batches.length > 0)).toBeLessThan(twoSeconds);
  await api.rows('update suspensions set lifted_on = current_date where public_id = $1', [data.suspend.id]);
  expect(await millisecondsUntil(() => again.told.length > 0)).toBeLessThan(twoSeconds);
  expect(again.endedAt).toBeUndefined();
});

test('a phase that ends is told to everyone who listens, without a write at that moment', async () => {
  const stranger = await listening();
  await api.rows("update phases set ends_at = now() + interval '3 seconds' where kind = 'DISCUSS'");
  await commentBy(api.as('amina'), proposal);
  expect(await millisecondsUntil(() => stranger.told.length > 0)).toBeLessThan(3000 + twoSeconds);
  expect(stranger.endedAt).toBeUndefined();
});

test('when a consultation becomes one for its members, others are hung up, hear nothing more and are not let in again', async () => {
  await commentBy(api.as('amina'), proposal);
  const [member, stranger] = [await listening(api.as('amina')), await listening()];

  await api.rows("update consultations set access = 'MEMBERS'");
  await commentBy(api.as('amina'), proposal);
  expect(await millisecondsUntil(() => stranger.endedAt !== undefined && member.batches.length > 0)).toBeLessThan(twoSeconds);
  expect([stranger.batches, stranger.told.length, member.endedAt]).toEqual([[], 1, undefined]);

  const again = await Reader.open(api.address);
  readers.push(again);
  const refused = await again.join(await room());
  expect(refused).toEqual({ refused: 'NOT_FOUND' });
  expect(await again.join({ ...(await room()), consultation: 'never-was' })).toEqual(refused);
});

test('a thousand who listen are looked at with two statements', async () => {
  const rights = api.app.get(LiveRights);
  await api.rows(
    `with made as (insert into people select from generate_series(1, 1000) returning id)
     insert into visits (token_hash, id, person_id, kind, began_on, ends_at, closes_at)
     select sha256(id::text::bytea), gen_random_uuid(), id, 'BORROWED', current_date, now() + interval '1 hour', now() + interval '1 hour' from made`,
  );
  const hashes = (await api.rows<{ hash: string }>("select encode(token_hash, 'hex') as hash from visits")).map(({ hash }) => hash);
  const from = performance.now();
  expect((await rights.standings(hashes)).size).toBeGreaterThanOrEqual(1000);
  expect(performance.now() - from).toBeLessThan(1000);
});
