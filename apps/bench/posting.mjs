import pg from 'pg';
import { aComment, commenting, person } from './client.mjs';
import { hundredths, median, report, whole } from './figures.mjs';

const rounds = 3;
const words = 'Technical words of a comment, about as long as what somebody says in two sentences. They mean nothing.';

/** How fast comments are taken, beside the least a database can do: one row, committed. */
export async function post({ address, databaseUrl }, proposal) {
  const measured = [];
  for (const writers of [1, 16]) {
    const bare = await bareWriters(databaseUrl, writers);
    const ours = await ourWriters(address, proposal, writers);
    const pairs = [];
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({ bare: await perSecond(bare.write, 600), ours: await perSecond(ours, 1_500) });
    }
    await bare.end();
    measured.push([`${writers} at once`, ...told(pairs)]);
  }
  report(
    'Comments taken',
    `durable, over HTTP; ${rounds} rounds, each beside bare inserts through pg in the same minute; median`,
    measured,
  );
}

function told(pairs) {
  const ratio = median(pairs.map(({ bare, ours }) => bare / ours));
  return [
    `${whole(median(pairs.map(({ ours }) => ours)))}/s`,
    `bare ${whole(median(pairs.map(({ bare }) => bare)))}/s`,
    `1/${whole(ratio)}`,
    `(rounds: ${pairs.map(({ bare, ours }) => `1/${hundredths(bare / ours)}`).join(', ')})`,
  ];
}

/** Each does its work again as soon as it is done, for so many milliseconds. */
async function perSecond(writers, milliseconds) {
  const from = performance.now();
  let done = 0;
  await Promise.all(
    writers.map(async (write) => {
      while (performance.now() - from < milliseconds) {
        await write();
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - from);
}

async function ourWriters(address, proposal, count) {
  const people = Array.from({ length: count }, () => person(address));
  const writers = people.map((ask) => () => ask(commenting, aComment(proposal, words)));
  for (const write of writers) await write();
  return writers;
}

async function bareWriters(databaseUrl, count) {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: databaseUrl }));
  for (const client of clients) await client.connect();
  const [first] = clients;
  await first.query('create table if not exists bare (id bigint generated always as identity primary key, words text not null)');
  const write = clients.map((client) => () => client.query('insert into bare (words) values ($1)', [words]));
  return { write, end: () => Promise.all(clients.map((client) => client.end())) };
}
