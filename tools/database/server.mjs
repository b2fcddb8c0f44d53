import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAbandoned } from '../parent.mjs';
import { freePort } from '../port.mjs';
import { run } from '../run.mjs';
import { Halt, isDiskFull } from '../speak.mjs';
import { give } from './cluster.mjs';
import { as } from './identity.mjs';
import { isServing, readPostmaster } from './postmaster.mjs';

/** Starts the server, on a free port unless one is asked for, and answers with the port. */
export async function launch({ folder, data, user, fast, port: wanted, pgCtl, act }) {
  const port = wanted ?? (await freePort());
  const options = Object.entries(settings(port, fast)).map(([name, value]) => `-c ${name}=${value}`);
  await act(pgCtl, ['start', '-D', data, '-w', '-t', '60', '-l', freshLog(folder, user), '-o', options.join(' ')]);
  return port;
}

/** Stops the server and waits until its data are on the disk. */
export async function stop({ data, pgCtl, act }) {
  const postmaster = readPostmaster(data);
  if (!isServing(postmaster, data)) return;
  if (isAbandoned()) await quit(postmaster, data);
  else await act(pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30']);
}

/** Where nobody waits for us the server ends at once: all that was acknowledged is in its log, and the next start takes it from there. */
async function quit(postmaster, data) {
  process.kill(postmaster.pid, 'SIGQUIT');
  for (let left = 500; left > 0 && isServing(postmaster, data); left--) await sleep(10);
}

/** Tells the server to stop and does not wait for it. */
export function stopAtOnce(data) {
  const postmaster = readPostmaster(data);
  if (isServing(postmaster, data)) process.kill(postmaster.pid, 'SIGINT');
}

/** Runs PostgreSQL's programs as the server's user, in English, whatever the environment says. */
export function actAs(user, folder) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  return async (program, args) => {
    const { code, said } = await run(program, args, { ...as(user), cwd: os.tmpdir(), env: { ...env, LC_ALL: 'C' } });
    if (code !== 0) throw failure(folder, `${said}\n${lastWords(logOf(folder))}`);
  };
}

/** Only this machine may connect, and the log keeps no words of anyone. */
const settings = (port, fast) => ({
  port,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  // A segment of the log that is used again keeps the old bytes until they are written over: what was erased would stay.
  wal_recycle: 'off',
  ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
});

const logOf = (folder) => path.join(folder, 'postgres.log');

/** Each start has a log of its own, so that an old trouble is not taken for a new one. */
function freshLog(folder, user) {
  const log = logOf(folder);
  writeFileSync(log, '', { mode: 0o600 });
  chmodSync(log, 0o600);
  give(log, user);
  return log;
}

function failure(folder, said) {
  if (!isDiskFull({ message: said })) return new Halt(`The database in ${folder} could not be started:`, said.trim());
  const sentence = `The disk that holds ${folder} is full: free some space, or choose another folder with DATA_DIR.`;
  return Object.assign(new Halt(sentence), { code: 'ENOSPC' });
}

function lastWords(log) {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-6).join('\n') : '';
}
