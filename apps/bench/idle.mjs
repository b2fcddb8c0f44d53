import { setTimeout as sleep } from 'node:timers/promises';
import { besideAsker, start } from './child.mjs';
import { person, roomOf } from './client.mjs';
import { report, tenths, whole } from './figures.mjs';

const readers = 10_000;
const perProcess = 5_000;

/** What it weighs when very many only read. */
export async function idle(server, proposal) {
  const room = await roomOf(person(server.address), proposal);
  const before = await server.used();
  const crowds = [];
  for (let left = readers; left > 0; left -= perProcess) {
    const crowd = await start('readers.mjs', {}, besideAsker);
    crowds.push(crowd);
    const { fault } = await crowd.ask({ connect: { address: server.address, room, count: perProcess } });
    if (fault) throw new Error(`not everyone could be connected: ${fault}`);
  }
  await sleep(5_000);
  const after = await server.used();
  for (const crowd of crowds) await crowd.stop();
  report(`${whole(readers)} people who only read`, 'each on a WebSocket of her own, in one room; memory of the server process', [
    ['before', `${whole(before.memory / 1024 ** 2)} MB`],
    ['with them', `${whole(after.memory / 1024 ** 2)} MB`, 'goal: 1,024 at most'],
    ['each', `${tenths((after.memory - before.memory) / readers / 1024)} kB`],
  ]);
}
