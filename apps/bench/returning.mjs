import { io } from 'socket.io-client';
import { cpuBetween } from './child.mjs';
import { aComment, commenting, person, slug } from './client.mjs';
import { median, report, whole } from './figures.mjs';

const readers = 200;
const missed = 50;

/** What it takes when everyone comes back at once, as after a restart, and each has missed the same comments. */
export async function comeBack({ address, used }, proposal) {
  const ask = person(address);
  const { consultation } = await ask('query ($slug: String!) { consultation(slug: $slug) { lastEvent } }', { slug });
  for (let count = 0; count < missed; count += 1) await ask(commenting, aComment(proposal, `Technical words that were missed, ${count}.`));

  const sockets = Array.from({ length: readers }, () => io(address, { forceNew: true, transports: ['websocket'] }));
  await Promise.all(
    sockets.map((socket) => new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))),
  );
  const room = { consultation: slug, proposal, language: 'en', after: consultation.lastEvent };
  const before = await used();
  const from = performance.now();
  const answers = await Promise.all(
    sockets.map(async (socket) => {
      const joined = await socket.emitWithAck('join', room);
      return { after: performance.now() - from, isComplete: joined.batch?.events.length === missed };
    }),
  );
  const after = await used();
  for (const socket of sockets) socket.disconnect();

  const times = answers.map((answer) => answer.after);
  report(`${readers} readers come back at once, each has missed ${missed} comments`, 'from joining to having all of it', [
    ['complete', `${whole(answers.filter(({ isComplete }) => isComplete).length)} of ${readers}`],
    ['p50', `${whole(median(times))} ms`, `last ${whole(Math.max(...times))} ms`],
    ['SQL statements', whole(after.statements - before.statements)],
    ['CPU', `${whole(cpuBetween(before, after))} ms`],
    ['lines in its log', whole(after.complaints - before.complaints)],
    ['memory of the server', `${whole(after.memory / 1024 ** 2)} MB`],
  ]);
}
