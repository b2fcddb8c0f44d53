import pg from 'pg';

// The least a server can do to keep a comment: one row, by itself or with a commit of its own, or all rows that belong to it, committed before the next.
process.once('disconnect', () => process.exit());

const clients = [];
const words = 'Technical words of a comment, about as long as what somebody says in two sentences. They mean nothing.';

/** One row in one statement, which commits by itself. */
const row = (client) => client.query('insert into bare (words) values ($1)', [words]);

/** One row, and the commit told of by itself. */
async function committed(client) {
  await client.query('begin');
  await row(client);
  await client.query('commit');
}

/** As many rows as a comment has, in one transaction, and the number of its event. */
async function transaction(client, place) {
  await client.query('begin');
  await client.query('insert into bare_keys (hash, operation, body) values (gen_random_uuid(), $1, $2)', ['comment', Buffer.alloc(32)]);
  const { rows } = await client.query('insert into bare (words) values ($1) returning id', [words]);
  await client.query('insert into bare_comments (wording_id, public_id, kind, path) values ($1, gen_random_uuid(), $2, $3)', [
    rows[0].id,
    'FACT',
    '0000000a',
  ]);
  await client.query(
    'with taken as (update bare_counts set number = number + 1 where id = $1 returning id, number) insert into bare_events select id, number, $2 from taken',
    [place, 'comment.published'],
  );
  await client.query('commit');
}

const writes = { row, committed, transaction };

async function perSecond({ kind, writers, milliseconds }) {
  const from = performance.now();
  let done = 0;
  await Promise.all(
    clients.slice(0, writers).map(async (client, place) => {
      for (; performance.now() - from < milliseconds; done += 1) await writes[kind](client, place + 1);
    }),
  );
  return (done * 1000) / (performance.now() - from);
}

for (let n = 0; n < 16; n += 1) clients.push(new pg.Client({ connectionString: process.env.DATABASE }));
for (const client of clients) await client.connect();
await clients[0].query(`
  create table if not exists bare (id bigint generated always as identity primary key, words text not null);
  create table if not exists bare_keys (hash uuid primary key, operation text not null, body bytea not null);
  create table if not exists bare_comments (id bigint generated always as identity primary key, wording_id bigint not null references bare (id), public_id uuid not null unique, kind text not null, path text not null);
  create table if not exists bare_counts (id bigint primary key, number integer not null);
  create table if not exists bare_events (id bigint, number integer, kind text not null, primary key (id, number));
  insert into bare_counts select n, 0 from generate_series(1, 20) n on conflict do nothing`);

process.on('message', async (asked) => process.send({ perSecond: await perSecond(asked) }));
process.send({ address: 'none' });
