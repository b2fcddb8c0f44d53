import pg from 'pg';
import { Halt } from '../speak.mjs';
import { databaseTrouble } from './troubles.mjs';

const oldest = 15;

/** Makes sure that DATABASE_URL names a PostgreSQL we can work with, and tells its place without user and password. */
export async function requireDatabase(url) {
  const facts = await ask(url).catch((error) => {
    throw databaseTrouble(error, url);
  });
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname || 'localhost'}:${port || 5432}${pathname}`;
  const refusal = whyNot(facts, place);
  if (refusal) throw new Halt(refusal);
  return place;
}

export function whyNot({ version, encoding, isReplica }, place) {
  const major = Math.floor(version / 10_000);
  if (major < oldest) return `DATABASE_URL names PostgreSQL ${major} at ${place}, and Baraza needs PostgreSQL ${oldest} to 18.`;
  if (encoding !== 'UTF8') return `The database at ${place} stores ${encoding}, and Baraza needs UTF8: create it with ENCODING 'UTF8'.`;
  if (isReplica) return `The PostgreSQL at ${place} is a read-only replica: name its primary in DATABASE_URL.`;
  return null;
}

async function ask(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`
      SELECT current_setting('server_version_num')::int AS version,
             current_setting('server_encoding') AS encoding,
             pg_is_in_recovery() AS "isReplica"`);
    return rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}
