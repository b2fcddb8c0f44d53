import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { roomy } from '../api/test/roomy.js';
import { Caller } from './history/caller.js';
import { expectAllStored, expectLogWhole, expectOwned, expectRecordWhole, expectStances } from './history/checker.js';
import { Client } from './history/client.js';
import { Durable } from './history/durable.js';
import { Ledger } from './history/ledger.js';
import { Nemesis } from './history/nemesis.js';
import { Store } from './history/stored.js';
import { World } from './history/world.js';
import { Chance } from './support/chance.js';
import { Reader } from './support/reader.js';
import { Server } from './support/server.js';

const consultation = 'september-dialogue';
/** A short history with each change; a long one by asking: HISTORY_CLIENTS=50 HISTORY_KILLS=50 HISTORY_SEED=1. */
const asked = (name: string, usual: number) => Number(process.env[name] ?? usual);
const people = asked('HISTORY_CLIENTS', 12);
const kills = asked('HISTORY_KILLS', 6);
const seed = asked('HISTORY_SEED', 20160914);
jest.setTimeout(120_000 + kills * 30_000);

let database: Durable;
let servers: Server[];
let readers: Reader[];
let store: Store | null;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'baraza-ledgers-'));
  [servers, readers, store] = [[], [], null];
  database = await Durable.start();
  servers.push(await newServer(), await newServer());
});
afterEach(async () => {
  for (const reader of readers) reader.close();
  await store?.close();
  await Promise.all(servers.map((server) => server.stop()));
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

const newServer = () => Server.start(database.url, roomy, true);
const newCaller = () => new Caller(() => servers.map(({ address }) => address));

/** The newest links let in: each start makes its own. */
async function facilitator(): Promise<Caller> {
  const caller = newCaller();
  const token = servers.at(-1)?.comeIn.facilitator.split('/').at(-1);
  const came = await caller.send('mutation ($input: ComeInInput!) { comeIn(input: $input) { role } }', { key: crypto.randomUUID(), token });
  expect(came.is).toBe('acknowledged');
  return caller;
}

/** Whoever reads one of the proposals from its beginning, on one of the servers. */
async function read(proposal: string, place: number): Promise<void> {
  const reader = new Reader(servers[place % servers.length]?.address ?? '', { consultation, proposal, language: 'en' });
  readers.push(reader);
  await reader.open();
}

async function settle(hasAll: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline && !hasAll();) await sleep(50);
}

test(`nothing is lost, doubled or altered for ${people} people though two processes and the database are killed ${kills} times`, async () => {
  const chance = new Chance(seed);
  const looking = await Store.open(database.url);
  const proposals = (await looking.recommendations()).map(({ id }) => id).slice(0, 4);
  const theme = (await looking.theme(consultation))[0]?.code ?? '';
  await looking.close();

  const world = new World(proposals);
  const about = { slug: consultation, theme };
  const clients = Array.from(
    { length: people },
    (_, number) => new Client(number, about, world, newCaller(), new Ledger(folder, number), seed + number),
  );
  clients.push(new Client(people, about, world, await facilitator(), new Ledger(folder, people), seed + people, true));
  for (const [place, proposal] of proposals.entries()) await read(proposal, place);

  for (const client of clients) client.begin();
  const nemesis = new Nemesis(servers, database, chance);
  while (nemesis.done.length < kills) {
    await sleep(500 + chance.below(2_000));
    await nemesis.strike();
    if (readers.length < 24) await read(chance.of(proposals) ?? '', nemesis.done.length);
  }
  await sleep(1_000);
  await Promise.all(clients.map((client) => client.end()));

  const entries = clients.flatMap(({ ledger }) => ledger.entries);
  store = await Store.open(database.url);
  const story = `seed ${seed}, ${nemesis.done.join(', ')}; ${entries.length} deeds`;
  console.log(story);
  const outcomes = new Map<string, number>();
  for (const { deed, outcome } of entries) {
    const told = `${deed.kind} ${outcome.is === 'refused' ? outcome.code : outcome.is}`;
    outcomes.set(told, (outcomes.get(told) ?? 0) + 1);
  }
  console.log(Object.fromEntries(outcomes));
  await expectAllStored(store, entries);
  await expectRecordWhole(store, consultation, entries);
  await expectStances(store, entries);
  await expectLogWhole(store, entries);
  await expectOwned(
    clients.map(({ caller }) => caller),
    entries,
  );

  const stored = await store.contributions();
  const threadOf = (proposal: string) => stored.filter((one) => one.proposal === proposal).map(({ id }) => id);
  await settle(() => readers.every(({ thread, proposal }) => thread.length >= threadOf(proposal).length));
  for (const { thread, proposal } of readers) expect(thread).toEqual(threadOf(proposal));
});
