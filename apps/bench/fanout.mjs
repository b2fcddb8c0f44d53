import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { cpuBetween, start } from './child.mjs';
import { aComment, commenting, person, request, slug } from './client.mjs';
import { hundredths, median, quantile, report, tenths, whole } from './figures.mjs';

const readers = 200;
const posts = 40;
const pause = 100;

/** How fast and how dearly a comment reaches those who look, beside a bare socket server that sends the same bytes. */
export async function fanOut(server, proposal) {
  const ask = person(server.address);
  const post = () =>
    ask(commenting, aComment(proposal, 'Technical words that many read at once, in a comment of a usual length. They mean nothing.'));
  await post();
  const alone = await spend(server, [], post);

  const room = { consultation: slug, proposal, language: 'en', after: await lastEvent(ask) };
  const listening = await connect(server.address, (socket) => socket.emitWithAck('join', room));
  const ours = await spend(server, listening, post);
  for (const { socket } of listening) socket.disconnect();

  const bare = await start('bare-socket.mjs');
  const bareListening = await connect(bare.address, () => undefined);
  const body = JSON.stringify(ours.sample);
  const theirs = await spend(bare, bareListening, () => request(bare.address, { method: 'POST', body }));
  for (const { socket } of bareListening) socket.disconnect();
  await bare.stop();

  const share = (ours.cpu - alone.cpu) / (posts * readers);
  const bareShare = theirs.cpu / (posts * readers);
  report(
    `${readers} readers of one proposal, ${posts} comments, one each ${pause} ms`,
    'from the moment of posting; the processor time of the server process alone',
    [
      ['delivered', `${whole(ours.times.length)} of ${whole(posts * readers)}`, `bare ${whole(theirs.times.length)}`],
      [
        'p50',
        `${tenths(median(ours.times))} ms`,
        `bare ${tenths(median(theirs.times))} ms`,
        `x${tenths(median(ours.times) / median(theirs.times))}`,
      ],
      [
        'p99',
        `${tenths(quantile(ours.times, 0.99))} ms`,
        `bare ${tenths(quantile(theirs.times, 0.99))} ms`,
        `x${tenths(quantile(ours.times, 0.99) / quantile(theirs.times, 0.99))}`,
      ],
      ['CPU per delivery', `${whole(share * 1000)} us`, `bare ${whole(bareShare * 1000)} us`, `x${hundredths(share / bareShare)}`],
      ['CPU per comment without readers', `${tenths(alone.cpu / posts)} ms`],
    ],
  );
}

/** Everyone connected, and for each when a batch last came. */
async function connect(address, join) {
  return Promise.all(
    Array.from({ length: readers }, async () => {
      const socket = io(address, { forceNew: true, transports: ['websocket'] });
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
      await join(socket);
      return { socket };
    }),
  );
}

/** Posts at an even pace; how long each delivery took and what the server's processor spent. */
async function spend(server, listening, post) {
  const times = [];
  let sent = 0;
  let sample = null;
  for (const { socket } of listening) {
    socket.on('batch', (batch) => {
      times.push(performance.now() - sent);
      sample = batch;
    });
  }
  const before = await server.used();
  for (let count = 0; count < posts; count += 1) {
    const due = performance.now() + pause;
    sent = performance.now();
    await post();
    await sleep(Math.max(0, due - performance.now()));
  }
  await sleep(300);
  return { times, sample, cpu: cpuBetween(before, await server.used()) };
}

async function lastEvent(ask) {
  const { consultation } = await ask('query ($slug: String!) { consultation(slug: $slug) { lastEvent } }', { slug });
  return consultation.lastEvent;
}
