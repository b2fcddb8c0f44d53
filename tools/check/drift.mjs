import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isCurrent } from '../generate/current.mjs';
import { generated } from '../generate/generated.mjs';
import { onServer, urlOf } from '../jest/database.mjs';
import { startTestServer } from '../jest/servers.mjs';
import { inProject, root } from '../project.mjs';

/** Made files that are not what would be made now. */
export async function generatedFaults() {
  const stale = (await generated()).filter((it) => !isCurrent(it));
  return stale.map(({ file }) => `${path.relative(root, file)} is out of date: npm run generate`);
}

/** Statements that would be missing after all migrations ran. */
export async function migrationFaults() {
  const running = process.env.BARAZA_TEST_SERVER;
  const server = running ? { url: running, stop: () => {} } : await startTestServer();
  const name = `baraza_drift_${process.pid}`;
  try {
    await onServer(`CREATE DATABASE ${name}`, server.url);
    return await driftOf(urlOf(name, server.url));
  } finally {
    await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, server.url);
    await server.stop();
  }
}

async function driftOf(url) {
  // TypeORM compares tables in a way that pg calls outdated: nothing a reader of these lines could mend.
  process.noDeprecation = true;
  const { migrate } = await compiled('platform/db/migrate.js');
  const { drift } = await compiled('drift.js');
  await migrate(url);
  return (await drift(url)).map((statement) => `a migration lacks: ${statement}`);
}

const compiled = (file) => import(pathToFileURL(inProject('apps/api/dist', file)).href);
