import { setTimeout as sleep } from 'node:timers/promises';
import { besideAsker, cpuBetween, start } from './child.mjs';
import { aComment, commenting, person, request, roomOf } from './client.mjs';
import { hundredths, median, quantile, report, tenths, whole } from './figures.mjs';

const counts = [1_000, 2_000];
const posts = 20;
const pause = 200;
const rounds = 3;
const words = 'Technical words that many read at once, in a comment of a usual length. They mean nothing.';

/** How fast and how dearly a comment reaches those who look, beside a bare socket server that sends the same bytes. */
export async function fanOut(server, proposal) {
  const bare = await start('bare-socket.mjs');
  const readers = await start('readers.mjs', {}, besideAsker);
  const ask = person(server.address);
  const post = () => ask(commenting, aComment(proposal, words));
  const sample = await sampleOf(server, proposal, post);
  let number = 0;
  const postBare = () => request(bare.address, { method: 'POST', body: JSON.stringify({ ...sample, after: number, upTo: (number += 1) }) });

  const measured = counts.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const alone = await spend(server, readers, 0, null, post);
    const bareAlone = await spend(bare, readers, 0, null, postBare);
    for (const [at, count] of counts.entries()) {
      const ours = await spend(server, readers, count, await roomOf(ask, proposal), post);
      const theirs = await spend(bare, readers, count, null, postBare);
      measured[at].push({ alone, ours, bareAlone, theirs });
    }
  }
  for (const [at, count] of counts.entries()) tell(count, measured[at]);
  await readers.stop();
  await bare.stop();
}

/** A batch as it goes over the wire. */
async function sampleOf({ address }, proposal, post) {
  const { io } = await import('socket.io-client');
  await post();
  const socket = io(address, { forceNew: true, transports: ['websocket'] });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  await socket.emitWithAck('join', await roomOf(person(address), proposal));
  const arrived = new Promise((resolve) => socket.once('batch', resolve));
  await post();
  const batch = await arrived;
  socket.disconnect();
  return batch;
}

/** Posts at an even pace to so many readers; how long each delivery took and what the server's processor spent. */
async function spend(server, readers, count, room, post) {
  if (count > 0) {
    const { fault } = await readers.ask({ connect: { address: server.address, room, count } });
    if (fault) throw new Error(`not everyone could be connected: ${fault}`);
  }
  await post();
  await sleep(pause);
  await readers.ask({ isHeard: true });
  const before = await server.used();
  const sent = [];
  const answers = [];
  for (let n = 0; n < posts; n += 1) {
    const due = performance.now() + pause;
    sent.push(Number(process.hrtime.bigint()) / 1e6);
    await post();
    answers.push(Number(process.hrtime.bigint()) / 1e6 - sent[n]);
    await sleep(Math.max(0, due - performance.now()));
  }
  await sleep(500);
  const cpu = cpuBetween(before, await server.used());
  const { times, faults } = await readers.ask({ isHeard: true });
  await readers.ask({});
  await sleep(100);
  const numbers = [...new Set(times.map(([number]) => number))].sort((one, other) => one - other);
  const waits = times.map(([number, at]) => at - (sent[numbers.indexOf(number)] ?? NaN));
  return { waits, faults, delivered: times.length, cpu, answer: median(answers) };
}

function tell(count, measured) {
  const share = ({ ours, alone }) => ((ours.cpu - alone.cpu) / (posts * count)) * 1000;
  const bareShare = ({ theirs, bareAlone }) => ((theirs.cpu - bareAlone.cpu) / (posts * count)) * 1000;
  const beside = (ours, theirs) => median(measured.map((one) => ours(one) / theirs(one)));
  const row = (name, ours, theirs, say, unit) => [
    name,
    `${say(median(measured.map(ours)))} ${unit}`,
    `bare ${say(median(measured.map(theirs)))} ${unit}`,
    `x${hundredths(beside(ours, theirs))}`,
  ];
  const wait = (part) => [({ ours }) => quantile(ours.waits, part), ({ theirs }) => quantile(theirs.waits, part)];
  const after = (part) => [
    ({ ours, alone }) => quantile(ours.waits, part) - alone.answer,
    ({ theirs, bareAlone }) => quantile(theirs.waits, part) - bareAlone.answer,
  ];
  report(
    `${whole(count)} readers of one proposal, ${posts} comments, one each ${pause} ms`,
    `from the moment of posting; the processor time of the server process, less what the posts cost without readers, on both sides; ${rounds} rounds, median`,
    [
      ['delivered', ...measured.map(({ ours }) => `${whole(ours.delivered)} of ${whole(posts * count)}, ${ours.faults} out of order`)],
      row('p50', ...wait(0.5), tenths, 'ms'),
      row('p99', ...wait(0.99), tenths, 'ms'),
      row('p50 less what an answer takes without readers', ...after(0.5), tenths, 'ms'),
      row('p99 less that', ...after(0.99), tenths, 'ms'),
      row('CPU per delivery', share, bareShare, tenths, 'us'),
      ['CPU per comment without readers', `${tenths(median(measured.map(({ alone }) => alone.cpu)) / posts)} ms`],
    ],
  );
}
