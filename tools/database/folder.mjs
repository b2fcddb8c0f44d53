import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from '../project.mjs';
import { Halt } from '../speak.mjs';
import { mayEnter, serverUser } from './identity.mjs';

const leastFree = 200 * 1024 ** 2;

/** Where the data of this project are kept. */
export function databaseFolder(chosen = process.env.DATA_DIR) {
  if (chosen) return path.resolve(root, chosen);
  const usual = inProject('.data', 'pg');
  if (mayEnter(root, serverUser(usual))) return usual;
  // Root works in a folder only root may enter, and PostgreSQL will not run as root: the data need a place both can reach.
  return path.join('/var/lib/baraza', createHash('sha256').update(root).digest('hex').slice(0, 12));
}

/** Makes the folder and refuses, in one sentence, one that cannot hold a database. */
export function prepareFolder(folder, user) {
  makeFolder(folder, user);
  if (!mayEnter(folder, user)) {
    throw new Halt(
      `The database cannot reach ${folder} (as root it runs as another user): choose another folder with DATA_DIR, for example /var/lib/baraza.`,
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= leastFree) return;
  const free = Math.floor((bavail * bsize) / 1024 ** 2);
  throw new Halt(
    `The disk that holds ${folder} is nearly full (${free} MB free, 200 needed): free some space, or choose another folder with DATA_DIR.`,
  );
}

/** Refuses data that another major version of PostgreSQL wrote: its server could not read them. */
export function requireSameMajor(data, major) {
  const written = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (written === major) return;
  throw new Halt(
    `The data in ${path.dirname(data)} were written by PostgreSQL ${written}, and this Baraza comes with PostgreSQL ${major}: start the Baraza that wrote them, or choose another folder with DATA_DIR.`,
  );
}

function makeFolder(folder, user) {
  try {
    makeWithParents(folder, user);
    readable(folder);
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    throw new Halt(`The folder ${folder} for the data cannot be used (${error.code}): choose another one with DATA_DIR.`);
  }
}

function makeWithParents(folder, user) {
  if (existsSync(folder)) return;
  makeWithParents(path.dirname(folder), user);
  try {
    mkdirSync(folder, { mode: user ? 0o755 : 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  // A strict umask would lock the server's user out of what root has just made for it.
  if (user) chmodSync(folder, 0o755);
}

/** Data of another user show themselves here, before the server stumbles over them. */
function readable(folder) {
  const password = path.join(folder, 'password');
  if (existsSync(password)) readFileSync(password);
}
