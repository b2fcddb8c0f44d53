import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Halt, isDiskFull } from '../speak.mjs';
import { embeddedPostgres, programsFor } from './binaries.mjs';
import { addressOf, createCluster } from './cluster.mjs';
import { prepareFolder, requireSameMajor } from './folder.mjs';
import { serverUser } from './identity.mjs';
import { forgetPostmaster, isServing, readPostmaster } from './postmaster.mjs';
import { actAs, launch, stop, stopAtOnce } from './server.mjs';

const patience = 3 * 60_000;
const mostFailures = 8;

/**
 * Starts the server of a folder, or attaches to the one a killed process has left behind.
 * Whoever holds the result owns the server and stops it. `fast` gives up durability, for tests;
 * `port` asks for a certain port, where an earlier server was known.
 */
export async function startDatabase(folder, { fast = false, port } = {}) {
  const data = path.join(folder, 'pgdata');
  const user = serverUser(data);
  const embedded = await embeddedPostgres();
  prepareFolder(folder, user);
  const server = { folder, data, user, fast, port, ...programsFor(embedded, user, folder), act: actAs(user, folder) };
  if (!existsSync(path.join(data, 'PG_VERSION'))) await createCluster(server);
  requireSameMajor(data, embedded.major);
  const url = addressOf(folder, await bringUp(server));
  return { url, stop: () => stop(server), stopAtOnce: () => stopAtOnce(data) };
}

/** Answers with the port as soon as the server is ready, whoever has started it. */
async function bringUp(server) {
  const deadline = Date.now() + patience;
  for (let failures = 0; Date.now() < deadline; await sleep(150)) {
    const postmaster = readPostmaster(server.data);
    if (isServing(postmaster, server.data)) {
      if (postmaster.isReady) return postmaster.port;
      continue;
    }
    forgetPostmaster(postmaster, server.data);
    try {
      return await launch(server);
    } catch (error) {
      if (isDiskFull(error) || ++failures === mostFailures) throw error;
    }
  }
  throw new Halt(`The database in ${server.folder} does not become ready; its file postgres.log may tell why.`);
}
