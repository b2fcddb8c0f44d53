import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const inputs = ['apps/web', 'libs/ui', 'libs/locales', 'libs/shared/src', 'package-lock.json'];
const notInputs = new Set(['node_modules', 'dist']);
const stamp = inProject('apps/web/dist/.stamp');

/** True when the built pages were made from exactly what lies here now. */
export const isWebBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfInputs();

/** Notes what the pages were just built from. */
export const stampWeb = () => writeFileSync(stamp, hashOfInputs());

/** By content, not by time: a checkout gives every file a new time. */
function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(inProject(input)))) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  const entries = readEntries(place);
  if (!entries) return [place];
  return entries.filter((name) => !notInputs.has(name)).flatMap((name) => filesBelow(path.join(place, name)));
}

function readEntries(place) {
  try {
    return readdirSync(place).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
