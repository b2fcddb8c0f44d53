import { Line } from './line.mjs';

// Many readers in one process. Asked by messages: to connect, and what they have heard since.
process.once('disconnect', () => process.exit());

const atOnce = 50;
const lines = [];
let times = [];
let faults = 0;

/** When each batch came, by the machine's clock; a batch that does not join on to the one before is a fault. */
function listener() {
  let last = null;
  return ({ after, upTo }) => {
    if (last !== null && after !== last) faults += 1;
    last = upTo;
    times.push([upTo, Number(process.hrtime.bigint()) / 1e6]);
  };
}

async function connect({ address, room, count }) {
  for (let left = count; left > 0; left -= atOnce) {
    const more = Array.from({ length: Math.min(atOnce, left) }, () => new Line(address, room, listener()));
    await Promise.all(more.map(({ ready }) => ready));
    lines.push(...more);
  }
  return { connected: lines.length };
}

function heard() {
  const answer = { times, faults };
  [times, faults] = [[], 0];
  return answer;
}

async function close() {
  await Promise.all(lines.splice(0).map((line) => line.close()));
  return {};
}

process.on('message', async ({ connect: wish, isHeard }) => {
  process.send(wish ? await connect(wish).catch((fault) => ({ fault: fault.message })) : isHeard ? heard() : await close());
});
process.send({ address: 'none' });
