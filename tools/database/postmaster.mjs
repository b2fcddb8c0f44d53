import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../run.mjs';

const pidFile = (data) => path.join(data, 'postmaster.pid');

/** What the server's own file says of it; null when there is none. */
export function readPostmaster(data) {
  try {
    const lines = readFileSync(pidFile(data), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** True while a server really serves these data, and not a zombie or a stranger who got its number. */
export function isServing(postmaster, data) {
  if (!postmaster || !isAlive(postmaster.pid)) return false;
  if (process.platform === 'win32') return true;
  return process.platform === 'linux' ? worksIn(postmaster.pid) === realpathSync(data) : commandOf(postmaster.pid).includes(data);
}

/** PostgreSQL takes any living process of that number for itself; we know better. */
export function forgetPostmaster(postmaster, data) {
  if (postmaster && isAlive(postmaster.pid)) rmSync(pidFile(data), { force: true });
}

/** The server's working folder is its data folder. */
function worksIn(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

const commandOf = (pid) => spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
