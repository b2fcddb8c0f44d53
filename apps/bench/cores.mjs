import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';

/** Server and database share the first core, the one who asks has the second: so that neither hides what the other costs. */
const canPin = os.cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/** Where a program is started: on the core of the server. */
export const onServerCore = canPin ? { execPath: 'taskset', execArgv: ['-c', '0', process.execPath] } : {};

/** Puts the database at an address on the core of the server, and this process on the other; tells what was done. */
export function spread(databaseUrl) {
  if (!canPin) return 'all on the same processors';
  const port = new URL(databaseUrl).port;
  for (const pid of processes().filter((each) => isOfPort(each, port))) pin(pid, 0);
  pin(process.pid, 1);
  return 'server and database on one core, the one who asks on the other';
}

const pin = (pid, core) => spawnSync('taskset', ['-a', '-p', '-c', String(core), String(pid)]);

const processes = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name));

/** The database and all its children are told apart by the port the first of them was started with. */
function isOfPort(pid, port) {
  const first = readText(`/proc/${pid}/cmdline`);
  if (first.includes(`port=${port}`)) return true;
  const parent = /^\d+ \(.*\) \S (\d+)/.exec(readText(`/proc/${pid}/stat`))?.[1];
  return parent !== undefined && readText(`/proc/${parent}/cmdline`).includes(`port=${port}`);
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
