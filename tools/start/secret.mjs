import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Halt } from '../speak.mjs';

/** The fewest characters it may have. */
const least = 32;

/** The secret of the environment, else the one kept beside the data; the first start makes it. */
export function secretOf(folder, given = process.env.SECRET) {
  if (given) return longEnough(given, 'SECRET');
  const file = path.join(folder, 'secret');
  if (!existsSync(file)) make(folder, file);
  return longEnough(readFileSync(file, 'utf8').trim(), file);
}

/** Read by whoever runs Baraza, and by nobody else: not even by the server of the database. */
function make(folder, file) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
}

function longEnough(secret, where) {
  if (secret.length >= least) return secret;
  throw new Halt(`The secret in ${where} is too short: it needs at least ${least} characters, for example from "openssl rand -base64 32".`);
}
