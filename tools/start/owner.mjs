import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startDatabase } from '../database/start.mjs';
import { say } from '../speak.mjs';
import { alreadyRuns, whoRuns } from './running.mjs';

/** A session's lock: PostgreSQL frees it by itself when the process that holds it is killed. */
const takeLock = 'SELECT pg_try_advisory_lock(1650553441, 1) AS taken';
const pause = 200;

/** Starts the server of a folder for this process alone; whoever comes second is told so and changes nothing. */
export async function ownDatabase(folder) {
  let isLeaving = false;
  let { database, session } = await take(folder, 10);
  const port = Number(new URL(database.url).port);

  const watch = () => session.once('end', () => isLeaving || revive().catch((error) => say(error.message)));
  const revive = async () => {
    say('The connection to the database is lost. Starting the database again.');
    ({ database, session } = await take(folder, 100, port));
    watch();
    say('The database is back.');
  };
  watch();

  return {
    url: database.url,
    // The session keeps its lock until the server ends it: nobody else takes over a server that is about to stop.
    stop: () => ((isLeaving = true), database.stop()),
    stopAtOnce: () => ((isLeaving = true), database.stopAtOnce()),
  };
}

async function take(folder, attempts, port) {
  let trouble;
  for (let left = attempts; left > 0; left--, await sleep(pause)) {
    const database = await startDatabase(folder, { port });
    try {
      const session = await sessionWithLock(database.url);
      if (session) return { database, session };
      trouble = alreadyRuns(whoRuns(folder));
      if (whoRuns(folder)) break;
    } catch (error) {
      // The one before us may be stopping its server just now.
      trouble = error;
    }
  }
  throw trouble;
}

async function sessionWithLock(url) {
  const session = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 8_000 });
  session.on('error', () => {});
  await session.connect();
  if ((await session.query(takeLock)).rows[0].taken) return session;
  await session.end();
  return null;
}
