import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A migrated database of one's own, made in milliseconds from the run's template. */
export async function freshDatabase() {
  const name = `baraza_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${process.env.BARAZA_TEST_TEMPLATE} STRATEGY file_copy`);
  return { url: urlOf(name), drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** A database of one's own without a schema. */
export async function emptyDatabase() {
  const name = `baraza_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return { url: urlOf(name), drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Runs one statement on the server of the tests, beside all its databases. */
export async function onServer(statement, server = process.env.BARAZA_TEST_SERVER) {
  for (let left = 20; ; left--) {
    const client = new pg.Client({ connectionString: server });
    try {
      await client.connect();
      return await client.query(statement);
    } catch (error) {
      // 55006: whoever used the template last has not quite gone yet.
      if (error.code !== '55006' || left === 0) throw error;
      await sleep(50);
    } finally {
      await client.end();
    }
  }
}

/** The address of one database of that server. */
export function urlOf(name, server = process.env.BARAZA_TEST_SERVER) {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
