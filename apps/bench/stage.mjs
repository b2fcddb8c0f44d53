import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startDatabase } from '../../tools/database/start.mjs';
import { productRules } from '../api/dist/platform/limits/rules.js';
import { start } from './child.mjs';

/** The limits of the product, so wide that they are counted and never reached. */
const roomy = Object.fromEntries(Object.keys(productRules).map((rule) => [rule, [[1e9, 60]]]));

/** Baraza with its demo, on a database of its own that writes everything down before it says so. Nothing of it stays. */
export async function onStage(act) {
  const folder = path.join(os.tmpdir(), `baraza-bench-${process.pid}`);
  const open = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const database = await startDatabase(folder);
    open.push(database.stop);
    // The other programs end with this one by themselves; the database has to be told.
    process.once('exit', database.stopAtOnce);
    const settings = {
      databaseUrl: database.url,
      host: '127.0.0.1',
      port: 0,
      secret: 'a secret for benches, of more than 32 characters',
      demo: true,
      limits: roomy,
    };
    const server = await start('served.mjs', { BARAZA_SETTINGS: JSON.stringify(settings) });
    open.push(server.stop);
    await act({ ...server, databaseUrl: database.url });
  } finally {
    for (const close of open.toReversed()) await close();
  }
}
