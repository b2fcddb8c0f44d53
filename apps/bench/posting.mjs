import { cpuBetween, start } from './child.mjs';
import { aComment, commenting, person } from './client.mjs';
import { hundredths, median, report, tenths, whole } from './figures.mjs';
import { connectElsewhere } from './elsewhere.mjs';

const rounds = 3;
const ourTime = 2_000;
const bareTime = 600;
const elsewhere = 2_000;
const kinds = ['row', 'committed', 'transaction'];
const words = 'Technical words of a comment, about as long as what somebody says in two sentences. They mean nothing.';

/** How fast comments are taken, beside the least a database can do: one row, and the same rows, committed. */
export async function post(server, proposals) {
  const bare = await start('bare-writer.mjs', { DATABASE: server.databaseUrl });
  const measured = [];
  for (const writers of [1, 16]) {
    const ours = await ourWriters(server, proposals, writers);
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      const pair = await perSecond(server, ours, ourTime);
      for (const kind of kinds) pair[kind] = (await bare.ask({ kind, writers, milliseconds: bareTime })).perSecond;
      pairs.push(pair);
    }
    measured.push([`${writers} at once`, ...told(pairs)]);
  }
  await bare.stop();
  measured.push([`with ${whole(elsewhere)} people connected elsewhere`, ...(await besideReaders(server, proposals))]);
  report(
    'Comments taken',
    `durable, over HTTP, across ${proposals.length} consultations; ${rounds} rounds, each beside bare pg in the same minute; median`,
    measured,
  );
}

function told(pairs) {
  const ratio = (kind) => `1/${tenths(median(pairs.map((pair) => pair[kind] / pair.ours)))}`;
  const rate = (kind) => `${whole(median(pairs.map((pair) => pair[kind])))}/s`;
  return [
    `${rate('ours')} (${hundredths(median(pairs.map(({ cpu }) => cpu)))} ms of the server process each)`,
    `the same transaction ${rate('transaction')}: ${ratio('transaction')}`,
    `one row, begun and committed ${rate('committed')}: ${ratio('committed')}`,
    `one row in one statement ${rate('row')}: ${ratio('row')}`,
    `(rounds of the second: ${pairs.map(({ committed, ours }) => `1/${tenths(committed / ours)}`).join(', ')})`,
  ];
}

/** The same writers with nobody connected and with many who read another consultation, in turn. */
async function besideReaders(server, proposals) {
  const [quiet, ...others] = proposals;
  const ours = await ourWriters(server, others, 4);
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    const alone = await perSecond(server, ours, ourTime);
    const close = await connectElsewhere(server.address, quiet, elsewhere);
    const beside = await perSecond(server, ours, ourTime);
    await close();
    ratios.push(alone.ours / beside.ours);
  }
  return [`costs x${hundredths(median(ratios))}`, `(rounds: ${ratios.map((ratio) => `x${hundredths(ratio)}`).join(', ')})`];
}

/** Each does its work again as soon as it is done, for so many milliseconds. */
async function perSecond(server, writers, milliseconds) {
  const before = await server.used();
  const from = performance.now();
  let done = 0;
  await Promise.all(
    writers.map(async (write) => {
      for (; performance.now() - from < milliseconds; done += 1) await write();
    }),
  );
  const ours = (done * 1000) / (performance.now() - from);
  return { ours, cpu: cpuBetween(before, await server.used()) / done };
}

/** Each writes in a consultation of her own, as far as there are enough. */
async function ourWriters(server, proposals, count) {
  const writers = Array.from({ length: count }, (_, place) => {
    const ask = person(server.address);
    return () => ask(commenting, aComment(proposals[place % proposals.length], words));
  });
  for (const write of writers) await write();
  return writers;
}
