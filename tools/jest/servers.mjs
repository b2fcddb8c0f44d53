import { existsSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startDatabase } from '../database/start.mjs';
import { isServing, readPostmaster } from '../database/postmaster.mjs';
import { stopAtOnce } from '../database/server.mjs';
import { isAlive } from '../run.mjs';

const prefix = 'baraza-test-';

/** A throw-away server of this process, in a folder that tells whose it is. */
export async function startTestServer() {
  await removeLeftOvers();
  const folder = path.join(os.tmpdir(), prefix + process.pid);
  const { url, stop } = await startDatabase(folder, { fast: true });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Stops and removes the servers of runs that were killed. */
export async function removeLeftOvers() {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (pid > 0 && !isAlive(pid)) await remove(path.join(os.tmpdir(), name)).catch(() => {});
  }
}

async function remove(folder) {
  const data = path.join(folder, 'pgdata');
  if (existsSync(data)) stopAtOnce(data);
  for (let waits = 0; waits < 50 && isServing(readPostmaster(data), data); waits++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  rmSync(folder, { recursive: true, force: true });
}
