import { ensureBuilt } from './build.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { command, say } from './speak.mjs';
import { leaving } from './start/leaving.mjs';
import { requireFreePort } from './start/listening.mjs';
import { readSettings } from './start/settings.mjs';

const leave = leaving();

await command(async () => {
  try {
    await start();
  } catch (error) {
    // What breaks while we are asked to leave is no news.
    if (leave.isAsked()) return new Promise(() => {});
    await leave.close();
    throw error;
  }
});

async function start() {
  requireNode(process.versions.node);
  const settings = readSettings();
  await requireFreePort(settings);
  const isDev = process.argv.includes('--dev');
  // An image brings everything built, and has no compiler.
  if (!process.argv.includes('--built')) {
    await ensureInstalled();
    await ensureBuilt({ pages: !isDev });
  }
  process.env.NODE_ENV ??= isDev ? 'development' : 'production';
  // From here on packages are needed, which may have been installed just now.
  const { openDatabase } = await import('./start/database.mjs');
  const { openApp } = isDev ? await import('./start/dev.mjs') : await import('./start/app.mjs');
  const database = await openDatabase(settings, leave);
  const { databaseFolder } = await import('./database/folder.mjs');
  const { secretOf } = await import('./start/secret.mjs');
  const secret = secretOf(databaseFolder());
  const { address, comeIn, firstAdministrator } = await openApp({ ...settings, databaseUrl: database.url, secret }, leave);
  database.noteRunning(address);
  const { greeting } = await import('./start/greeting.mjs');
  for (const line of greeting(address, comeIn, firstAdministrator)) say(line);
  say('Ctrl-C stops it.');
}
