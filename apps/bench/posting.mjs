import { start } from './child.mjs';
import { hundredths, median, report, tenths, whole } from './figures.mjs';
import { writersOf, written } from './writers.mjs';

const rounds = 7;
const warming = 3_000;
const ourTime = 1_200;
const bareTime = 400;
const floors = {
  own: 'the statement that stores it, over bare pg',
  committed: 'one row, begun and committed',
  row: 'one row in one statement',
};

/** How fast comments are taken, beside the least a database can do: store the same, or one row, and tell that it is committed. */
export async function post(server, proposals) {
  const bare = await start('bare-writer.mjs', { DATABASE: server.databaseUrl });
  const measured = [];
  for (const writers of [1, 16]) {
    const ours = await writersOf(server, proposals, writers);
    await bare.ask({ stored: await statementsOf(server, ours) });
    await written(server, ours, warming);
    for (const kind of Object.keys(floors)) await bare.ask({ kind, writers, milliseconds: warming / 3 });
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      const pair = { ours: await written(server, ours, ourTime) };
      for (const kind of Object.keys(floors)) pair[kind] = await bare.ask({ kind, writers, milliseconds: bareTime });
      pairs.push(pair);
    }
    measured.push(...told(writers, pairs));
  }
  await bare.stop();
  report(
    'Comments taken',
    `durable, over HTTP, across ${proposals.length} consultations; ${rounds} rounds, each beside bare pg in the same minute; median`,
    measured,
  );
}

/** What the server really sent to store a comment of each of them, with the comment's id. */
async function statementsOf(server, writers) {
  const sent = [];
  for (const write of writers) {
    const id = await write();
    const statement = (await server.ask('statements')).findLast(({ name }) => name === 'comments-store');
    sent.push({ id, statement });
  }
  return sent;
}

function told(writers, pairs) {
  const rate = (kind) => `${whole(median(pairs.map((pair) => pair[kind].perSecond)))}/s`;
  const each = (kind) => pairs.map((pair) => pair[kind].perSecond / pair.ours.perSecond);
  return [
    [`${writers} at once`, rate('ours'), `${hundredths(median(pairs.map(({ ours }) => ours.cpu)))} ms of server and database each`],
    ...Object.entries(floors).map(([kind, name]) => [
      `  ${name}`,
      rate(kind),
      `1/${tenths(median(each(kind)))}`,
      `(rounds: ${each(kind)
        .map((ratio) => `1/${tenths(ratio)}`)
        .join(', ')})`,
    ]),
  ];
}
