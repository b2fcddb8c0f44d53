import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/**
 * Who runs the server: ourselves, unless we are root, whom PostgreSQL refuses. Then the owner of the data,
 * else the system's postgres, else nobody. No user is ever created.
 */
export function serverUser(data) {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(data) ?? named('postgres') ?? named('nobody');
}

/** What spawn needs to act as that user. */
export const as = (user) => (user ? { uid: user.uid, gid: user.gid } : {});

/** True when that user can execute the file or enter the folder. */
export function mayEnter(place, user) {
  return user === null || spawnSync('test', ['-x', place], as(user)).status === 0;
}

function ownerOf(data) {
  try {
    const { uid, gid } = statSync(data);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

function named(name) {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) };
  } catch {
    return null;
  }
}

const idOf = (which, name) => Number(execFileSync('id', [which, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
