import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freshDatabase } from '../../tools/jest/database.mjs';
import { Burst } from './support/burst.js';
import { Chance } from './support/chance.js';
import { Reader } from './support/reader.js';
import { Record } from './support/record.js';
import { Server } from './support/server.js';

const consultation = 'september-dialogue';
const seed = 20160914;
const longest = 90_000;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let record: Record;
let proposal: string;
let server: Server;
let servers: Server[];
let readers: Reader[];

beforeEach(async () => {
  readers = [];
  servers = [];
  database = await freshDatabase();
  server = await another();
  record = await Record.open(database.url);
  proposal = await record.recommendation();
});
afterEach(async () => {
  for (const reader of readers) reader.close();
  await record.close();
  await Promise.all(servers.map((running) => running.stop()));
  await database.drop();
});

async function another(): Promise<Server> {
  const started = await Server.start(database.url);
  servers.push(started);
  return started;
}

/** Somebody opens the proposal and stays. */
async function read({ address }: Server): Promise<void> {
  const reader = new Reader(address, { consultation, proposal, language: 'en' });
  readers.push(reader);
  await reader.open();
}

function burst(people: number, pause?: number): Burst {
  const addresses = servers.map(({ address }) => address);
  return new Burst(addresses, proposal, { people, seed, deadline: Date.now() + longest, ...(pause ? { pause } : {}) });
}

test('nothing that was acknowledged is lost or there twice, and readers have it all, though the server is killed ten times', async () => {
  const chance = new Chance(seed);
  await read(server);
  const writing = burst(8);

  for (let kill = 0; kill < 10; kill += 1) {
    await writing.grow(10 + chance.below(20));
    if (kill % 3 === 0) await read(server);
    await sleep(chance.below(60));
    await server.kill9();
    await server.restart();
  }
  await writing.grow(20);
  await writing.end();
  await expectNothingLost(writing, 8);
});

test('two servers tell their readers the same, though each is killed in turn', async () => {
  const chance = new Chance(seed);
  const other = await another();
  await read(server);
  await read(other);
  const writing = burst(6);

  for (let kill = 0; kill < 4; kill += 1) {
    await writing.grow(20 + chance.below(20));
    const victim = kill % 2 ? other : server;
    await victim.kill9();
    await writing.grow(10);
    await victim.restart();
  }
  await writing.grow(20);
  await writing.end();
  await expectNothingLost(writing, 6);
});

test('a server that was frozen while more happened than it hands on at once tells its readers all of it afterwards', async () => {
  const other = await another();
  await read(server);
  await read(other);
  const writing = new Burst([server.address], proposal, { people: 6, seed, deadline: Date.now() + longest });
  await writing.grow(10);
  other.freeze();
  await writing.grow(220);
  other.thaw();
  await writing.grow(10);
  await writing.end();
  await expectNothingLost(writing, 6);
});

test('whoever opens the page in the middle of a burst has all of it', async () => {
  // Where reading is slow, writing must not outgrow it.
  const writing = burst(6, 600);
  for (let arrival = 0; arrival < 40; arrival += 1) {
    await writing.grow(1);
    await read(server);
  }
  await writing.end();
  await expectNothingLost(writing, 6);
});

/** All that must hold when the storm is over, by what is stored. */
async function expectNothingLost({ acknowledged }: Burst, people: number): Promise<void> {
  const stored = await record.thread(proposal);
  const byId = new Map(stored.map((comment) => [comment.id, comment]));
  for (const comment of acknowledged) expect(byId.get(comment.id)).toEqual(comment);
  expect(new Set(stored.map(({ words }) => words)).size).toBe(stored.length);
  expect(stored.length).toBe(acknowledged.length);
  expect(await record.participants()).toBe(people);

  const events = await record.events(consultation);
  expect(events.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
  expect(await record.lastEvent(consultation)).toBe(events.length);
  expect(events.map(({ commentId }) => commentId).sort()).toEqual(stored.map(({ id }) => id).sort());

  await untilAllHeard(stored.length);
  const order = stored.map(({ id }) => id);
  for (const { thread } of readers) {
    expect(order.filter((id) => !thread.includes(id))).toEqual([]);
    expect(thread.findIndex((id, place) => id !== order[place])).toBe(-1);
  }
}

/** The last words may still be on their way. */
async function untilAllHeard(comments: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && readers.some(({ thread }) => thread.length < comments)) await sleep(50);
}
