import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../run.mjs';

/** Makes an empty cluster: UTF-8 and plain code-point order whatever the machine's locale is. */
export async function createCluster({ folder, data, initdb, act, user, fast }) {
  clearUnfinished(folder);
  const password = makePassword(folder, user);
  // Made beside and renamed, so that two starters at once cannot spoil each other.
  const unfinished = `${data}.${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, user);
  try {
    await act(initdb, [
      ...['-D', unfinished, '-U', 'baraza', `--pwfile=${password}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
      ...(fast ? ['--no-sync'] : []),
    ]);
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(path.join(data, 'PG_VERSION'))) throw error;
  }
}

/** The address under which the app reaches the server. */
export function addressOf(folder, port) {
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim();
  return `postgres://baraza:${password}@127.0.0.1:${port}/postgres`;
}

/** Hands a file or folder that root has made to the server's user. */
export function give(place, user) {
  if (user) chownSync(place, user.uid, user.gid);
}

/** Written whole before it gets its name: another starter never reads half of it. */
function makePassword(folder, user) {
  const file = path.join(folder, 'password');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
  give(draft, user);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return file;
}

/** What a first start that was killed has left. */
function clearUnfinished(folder) {
  for (const name of readdirSync(folder)) {
    const pid = Number(/^(?:pgdata|password)\.(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
