import { pathToFileURL } from 'node:url';
import { inProject } from '../project.mjs';
import { readyBrowser } from './browser.mjs';
import { onServer, urlOf } from './database.mjs';
import { startTestServer } from './servers.mjs';

const template = `baraza_template_${process.pid}`;

/** Once before all tests: a server with a migrated template, and a browser. What tests need to know of them stands in the environment. */
export default async function setup() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, stop: () => onServer(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`, given) }
    : await startTestServer();
  globalThis.stopTestServer = server.stop;
  try {
    await onServer(`CREATE DATABASE ${template}`, server.url);
    const { migrate } = await import(pathToFileURL(inProject('apps/api/dist/platform/db/migrate.js')).href);
    await migrate(urlOf(template, server.url));
    Object.assign(process.env, { BARAZA_TEST_SERVER: server.url, BARAZA_TEST_TEMPLATE: template }, await readyBrowser());
  } catch (error) {
    // Jest runs no teardown after a setup that failed.
    await server.stop();
    throw error;
  }
}
