import { setTimeout as sleep } from 'node:timers/promises';
import { besideAsker, start } from './child.mjs';
import { person, roomOf } from './client.mjs';
import { hundredths, median, report, whole } from './figures.mjs';
import { writersOf, written } from './writers.mjs';

const readers = 2_000;
const rounds = 8;
const writing = 1_500;
const calm = 1_000;

/** What a comment costs with nobody connected and with many who read another consultation: one after the other, each first in every second round. */
export async function beside(server, [quiet, ...others]) {
  const crowd = await start('readers.mjs', {}, besideAsker);
  const writers = await writersOf(server, others, 4);
  const room = await roomOf(person(server.address), quiet);
  const connect = { address: server.address, room, count: readers };
  const come = async () => {
    const { fault } = await crowd.ask({ connect });
    if (fault) throw new Error(`not everyone could be connected: ${fault}`);
    await sleep(calm);
  };
  const go = async () => {
    await crowd.ask({});
    await sleep(calm);
  };
  const measure = () => written(server, writers, writing);

  const measured = [];
  for (let round = 0; round < rounds; round += 2) {
    const alone = await measure();
    await come();
    measured.push({ alone, with: await measure() });
    const first = await measure();
    await go();
    measured.push({ with: first, alone: await measure() });
  }
  await crowd.stop();
  tell(measured);
}

function tell(measured) {
  const middle = (of) => hundredths(median(measured.map(of)));
  const ratio = ({ with: some, alone }) => some.cpu / alone.cpu;
  report(
    `Comments taken while ${whole(readers)} people read another consultation`,
    `4 at once; processor time of server and database for a comment; ${rounds} rounds, median`,
    [
      [
        'with nobody connected',
        `${middle(({ alone }) => alone.cpu)} ms`,
        `${whole(median(measured.map(({ alone }) => alone.perSecond)))}/s`,
      ],
      [
        'with all of them',
        `${middle(({ with: some }) => some.cpu)} ms`,
        `${whole(median(measured.map(({ with: some }) => some.perSecond)))}/s`,
      ],
      ['costs', `x${middle(ratio)}`, `(rounds: ${measured.map((round) => `x${hundredths(ratio(round))}`).join(', ')})`],
    ],
  );
}
