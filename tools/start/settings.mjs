import { existsSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { Halt } from '../speak.mjs';

/** What the environment, and a file .env beside package.json, say about this start. */
export function readSettings() {
  const file = inProject('.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return settingsOf(process.env);
}

export function settingsOf(env) {
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl) requireAddress(databaseUrl);
  return {
    port: portOf(env.PORT || '3000'),
    host: env.HOST || '127.0.0.1',
    databaseUrl,
    // Someone's own database is never filled with a demo unless that was asked for.
    demo: databaseUrl === null || env.DEMO === '1',
  };
}

function portOf(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Halt(`PORT is "${text}", which is not a port: choose a number from 1 to 65535, for example PORT=3001 npm start.`);
}

function requireAddress(text) {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return;
  throw new Halt('DATABASE_URL is not the address of a PostgreSQL: it looks like postgres://user:password@host:5432/name.');
}
