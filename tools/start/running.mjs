import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../run.mjs';
import { Halt } from '../speak.mjs';

const noteIn = (folder) => path.join(folder, 'running.json');

/** Notes beside the data who serves them, so that a second start can say where. */
export const noteRunning = (folder, address) => writeFileSync(noteIn(folder), JSON.stringify({ pid: process.pid, address }));

export const forgetRunning = (folder) => rmSync(noteIn(folder), { force: true });

/** The other process that serves these data, as far as a note of a living one tells. */
export function whoRuns(folder) {
  try {
    const note = JSON.parse(readFileSync(noteIn(folder), 'utf8'));
    return note.pid !== process.pid && isAlive(note.pid) ? note : null;
  } catch {
    return null;
  }
}

export function alreadyRuns(note) {
  const where = note ? `: ${note.address}` : ', or is just starting or stopping';
  return new Halt(`Baraza already runs in this folder${where}.`);
}
