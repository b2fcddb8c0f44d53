import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { freshDatabase } from '../../tools/jest/database.mjs';
import { Burst } from './support/burst.js';
import { Chance } from './support/chance.js';
import { Reader } from './support/reader.js';
import { Record } from './support/record.js';
import { Server } from './support/server.js';

jest.setTimeout(120_000);

const consultation = 'september-dialogue';
const seed = 20160914;
const longest = 90_000;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let record: Record;
let proposal: string;
let servers: Server[];
let readers: Reader[];

beforeEach(async () => {
  database = await freshDatabase();
  servers = [await Server.start(database.url)];
  record = await Record.open(database.url);
  proposal = await record.recommendation();
  readers = [];
});
afterEach(async () => {
  for (const reader of readers) reader.close();
  await record.close();
  await Promise.all(servers.map((server) => server.stop()));
  await database.drop();
});

async function read(server: Server): Promise<void> {
  readers.push(await new Reader(server.address, { consultation, proposal, language: 'en' }).open());
}

/** All that must hold once the storm is over. */
async function expectNothingLost({ acknowledged }: Burst, people: number): Promise<void> {
  const stored = await record.thread(proposal);
  const byId = new Map(stored.map((comment) => [comment.id, comment]));
  expect(acknowledged.filter((comment) => byId.get(comment.id)?.words !== comment.words || byId.get(comment.id)?.parent !== comment.parent)).toEqual([]);
  expect(new Set(stored.map(({ words }) => words)).size).toBe(stored.length);
  expect(stored.length).toBe(acknowledged.length);
  expect(await record.participants()).toBe(people);

  const events = await record.events(consultation);
  expect(events.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
  expect(await record.lastEvent(consultation)).toBe(events.length);
  expect(events.map(({ commentId }) => commentId).sort()).toEqual(stored.map(({ id }) => id).sort());

  const order = stored.map(({ id }) => id);
  await until(() => readers.every(({ thread }) => thread.length >= order.length));
  for (const r of readers) { const t=r.thread; console.log('n', order.length, 'have', t.length, 'missing', order.map((id,i)=>[id,i]).filter(([id]) => !t.includes(id as string)).map(([,i])=>i), 'misordered', order.filter(id=>t.includes(id)).filter((id,i)=>t.filter(x=>order.includes(x))[i]!==id).length, 'anew', r.timesAnew); }
  const ev = new Map(events.map(e=>[e.commentId,e.number])); const sib = new Map<string|null, number[]>(); for (const c of stored) { const l = sib.get(c.parent) ?? []; l.push(ev.get(c.id)!); sib.set(c.parent,l);} let inv=0; for (const l of sib.values()) for (let i=1;i<l.length;i++) if (l[i]!<l[i-1]!) inv++; console.log('sibling inversions path vs number', inv);
  for (const { thread } of readers) expect(thread.length).toEqual(order.length);
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries += 1) await sleep(50);
}

test('nothing acknowledged is lost, nothing is there twice, and every reader has it all, though the server is killed ten times', async () => {
  const [server] = servers as [Server];
  const chance = new Chance(seed);
  const deadline = Date.now() + longest;
  await read(server);
  const burst = new Burst([server.address], proposal, { people: 8, seed, deadline });

  for (let kill = 0; kill < 10; kill += 1) {
    await burst.grow(10 + chance.below(20), deadline);
    if (kill % 3 === 0) await read(server);
    await sleep(chance.below(60));
    await server.kill9();
    await server.restart();
  }
  await burst.grow(20, deadline);
  await burst.end();
  await expectNothingLost(burst, 8);
});
