import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from './project.mjs';
import { isAlive } from './run.mjs';
import { say } from './speak.mjs';

const file = inProject('.data', 'preparing');
const longest = 15 * 60_000;

/** Installs and builds happen one at a time in a folder: two at once would write the same files. */
export async function inTurn(work) {
  mkdirSync(inProject('.data'), { recursive: true });
  for (let waited = false; !take(); waited = true) {
    if (!waited) say('Another command is preparing this folder. Waiting for it to finish.');
    await sleep(300);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isLeftOver()) return false;
    rmSync(file, { force: true });
    return take();
  }
}

/** A process that was killed cannot remove its file. */
function isLeftOver() {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    const age = Date.now() - statSync(file).mtimeMs;
    return age > longest || (pid > 0 ? !isAlive(pid) : age > 5_000);
  } catch {
    return false;
  }
}
