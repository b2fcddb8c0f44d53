import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { roomy } from '../api/test/roomy.js';
import { faultsIn } from './history/checker.js';
import { Client } from './history/client.js';
import { Durable } from './history/durable.js';
import type { Fault } from './history/faults.js';
import { listFaults, type Reading } from './history/lists.js';
import { Nemesis } from './history/nemesis.js';
import { groundless, tooFew } from './history/refusals.js';
import { Store } from './history/stored.js';
import { outcomesOf, told } from './history/story.js';
import { World } from './history/world.js';
import { Chance } from './support/chance.js';
import { Person } from './support/person.js';
import { Reader } from './support/reader.js';
import { Server } from './support/server.js';

const consultation = 'september-dialogue';
/** A short history with each change; a long one by asking: HISTORY_CLIENTS=50 HISTORY_KILLS=50 HISTORY_SEED=1. */
const asked = (name: string, usual: number) => Number(process.env[name] ?? usual);
const people = asked('HISTORY_CLIENTS', 12);
const kills = asked('HISTORY_KILLS', 6);
const seed = asked('HISTORY_SEED', 20160914);
const readersMost = 24;
/** Deeds that are acknowledged from one kill to the next, at least: what hangs is not killed again, but found. */
const between = 20;
jest.setTimeout(120_000 + kills * 60_000);

let database: Durable;
let servers: Server[];
let readings: Reading[];
let store: Store | null;
let world: World;

beforeEach(async () => {
  [servers, readings, store] = [[], [], null];
  database = await Durable.start();
  servers.push(await newServer(), await newServer());
});
afterEach(async () => {
  for (const { reader } of readings) reader.close();
  await store?.close();
  await Promise.all(servers.map((server) => server.stop()));
  await database.stop();
});

const newServer = () => Server.start(database.url, roomy, true);

/** Somebody who knows all the addresses, and begins with one of them. */
function newPerson(place: number): Person {
  const addresses = servers.map(({ address }) => address);
  return new Person(...addresses.slice(place % addresses.length), ...addresses.slice(0, place % addresses.length));
}

/** The newest links let in: each start makes its own. */
async function facilitator(): Promise<Person> {
  const person = newPerson(1);
  const token = servers.at(-1)?.comeIn.facilitator.split('/').at(-1);
  const came = await person.ask('mutation ($input: ComeInInput!) { comeIn(input: $input) { role } }', {
    input: { key: crypto.randomUUID(), token },
  });
  expect(came?.errors).toBeUndefined();
  return person;
}

/** Whoever reads a proposal from its beginning, on one of the servers. */
async function read(proposal: string, place: number, staff?: Person): Promise<void> {
  const room = { consultation, proposal, language: 'en' } as const;
  const reader = new Reader(servers[place % servers.length]?.address ?? '', room, staff);
  readings.push({ reader, isFacilitator: staff !== undefined });
  await reader.open();
}

async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline && !isSo();) await sleep(50);
  return isSo();
}

/** Kills, each time once enough was done since, until enough is done of everything; readers come, and go away for a while. */
async function trouble(nemesis: Nemesis, chance: Chance, clients: readonly Client[]): Promise<void> {
  while (nemesis.done.length < kills) {
    const { done } = world;
    await sleep(500 + chance.below(2_000));
    if (!(await until(() => world.done > done + between, 60_000))) throw new Error(`nothing gets through after ${nemesis.done.join(', ')}`);
    void chance.of(readings)?.reader.goAway(chance.below(3_000));
    await nemesis.strike();
    const proposal = chance.of([...world.given.slice(0, 4), ...world.proposals.slice(0, 1).map(({ id }) => id)]);
    if (readings.length < readersMost) await read(proposal ?? '', nemesis.done.length);
  }
  await sleep(1_000);
  await until(() => tooFew(deedsOf(clients), kills).length === 0, 60_000);
}

const deedsOf = (clients: readonly Client[]) => clients.flatMap(({ ledger }) => ledger.entries);

/** What is wrong with the lists of readers, once what is on its way has arrived. */
async function listsAtLast(stored: Store): Promise<Fault[]> {
  for (const deadline = Date.now() + 40_000; ;) {
    const faults = await Promise.all(readings.map((reading) => listFaults(stored, reading)));
    if (Date.now() > deadline || faults.flat().length === 0) return faults.flat();
    await sleep(500);
  }
}

/** Each is told once and in order. What was being told when something was killed may be told again on the same line; and whoever was away too long reads anew. */
function hearingFaults({ faults, proposal, timesTwice, timesBehind }: Reader): Fault[] {
  return [
    ...faults.map((what) => ({ about: proposal, what: `a reader ${what}` })),
    ...(timesTwice > kills ? [{ about: proposal, what: `a reader was told ${timesTwice} batches twice` }] : []),
    ...(timesBehind > 2 * kills ? [{ about: proposal, what: `a reader had to read anew ${timesBehind} times` }] : []),
  ];
}

test(`nothing is lost, doubled or altered for ${people} people though two processes and the database are killed ${kills} times`, async () => {
  const chance = new Chance(seed);
  const looking = await Store.open(database.url);
  expect(await looking.promises()).toEqual({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
  world = new World((await looking.given()).slice(0, 4));
  const place = { slug: consultation, themes: await looking.themes(consultation) };
  const before = { lastWording: await looking.lastWording(), people: await looking.people(consultation) };
  await looking.close();

  const staff = await facilitator();
  const clients = Array.from({ length: people }, (_, number) => new Client(number, place, world, newPerson(number), seed + number));
  clients.push(new Client(people, place, world, staff, seed + people, true));
  for (const [number, proposal] of world.given.entries()) await read(proposal, number);
  for (const number of servers.keys()) await read(world.given[0] ?? '', number, staff);

  for (const client of clients) client.begin();
  const nemesis = new Nemesis(servers, database, chance);
  await trouble(nemesis, chance, clients);
  await Promise.all(clients.map((client) => client.end()));

  store = await Store.open(database.url);
  const entries = deedsOf(clients);
  const events = await store.events(consultation);
  const kinds = (kind: string) => events.filter((event) => event.kind === kind).length;
  const counted = { ...outcomesOf(entries), 'figures of ratings': kinds('comment.rated'), events: events.length };
  const title = `seed ${seed}, ${people} people, killed: ${nemesis.done.join(', ')}`;
  const readers = readings.map(({ reader: { timesTwice, timesBehind } }) => `${timesTwice}+${timesBehind}`).join(' ');
  console.log(title, counted, `readers, told twice + behind: ${readers}`);

  const faults = [
    ...(await faultsIn(store, consultation, clients, before)),
    ...groundless(entries),
    ...tooFew(entries, kills),
    ...(await listsAtLast(store)),
    ...readings.flatMap(({ reader }) => hearingFaults(reader)),
  ];
  expect(told(title, faults, entries, events)).toBe('');
});
