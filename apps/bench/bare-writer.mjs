import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

// The least a server can do to keep a comment: one row, by itself or with a commit of its own, or the statement that the server sent for one.
process.once('disconnect', () => process.exit());

const clients = [];
let stored = [];
const words = 'Technical words of a comment, about as long as what somebody says in two sentences. They mean nothing.';

/** One row in one statement, which commits by itself. */
const row = (client) => client.query('insert into bare (words) values ($1)', [words]);

/** One row, and the commit told of by itself. */
async function committed(client) {
  await client.query('begin');
  await row(client);
  await client.query('commit');
}

/** A comment like the one that was stored, with a key and an id of its own. The key comes first. */
async function own(client, place) {
  const { id, statement } = stored[place];
  const fresh = randomUUID();
  const values = statement.values.map((value) => (value === id ? fresh : value)).with(0, randomBytes(32));
  const { rowCount } = await client.query({ ...statement, values });
  if (rowCount !== 1) throw new Error('nothing was stored');
}

const writes = { row, committed, own };

async function perSecond({ kind, writers, milliseconds }) {
  const from = performance.now();
  let done = 0;
  await Promise.all(
    clients.slice(0, writers).map(async (client, place) => {
      for (; performance.now() - from < milliseconds; done += 1) await writes[kind](client, place);
    }),
  );
  return (done * 1000) / (performance.now() - from);
}

for (let n = 0; n < 16; n += 1) clients.push(new pg.Client({ connectionString: process.env.DATABASE }));
for (const client of clients) await client.connect();
await clients[0].query('create table bare (id bigint generated always as identity primary key, words text not null)');

process.on('message', async (asked) => {
  if (asked.stored) stored = asked.stored;
  process.send(asked.kind ? { perSecond: await perSecond(asked) } : {});
});
process.send({ address: 'none' });
