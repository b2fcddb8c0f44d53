import { databaseFolder } from '../database/folder.mjs';
import { inProject } from '../project.mjs';
import { say } from '../speak.mjs';
import { requireDatabase } from './external.mjs';
import { ownDatabase } from './owner.mjs';
import { forgetRunning, noteRunning } from './running.mjs';

/** The database of DATABASE_URL, else the built-in one, which lives as long as this process. */
export const openDatabase = ({ databaseUrl }, leave) => (databaseUrl ? openExternal(databaseUrl) : openBuiltIn(leave));

async function openExternal(url) {
  say(`Using the database at ${await requireDatabase(url)}.`);
  return { url, noteRunning: () => {} };
}

async function openBuiltIn(leave) {
  const folder = databaseFolder();
  const opening = ownDatabase(folder);
  let owned = null;
  leave.onClose(
    async () => {
      owned ??= await opening.catch(() => null);
      if (!owned) return;
      forgetRunning(folder);
      await owned.stop();
    },
    () => owned?.stopAtOnce(),
  );
  owned = await opening;
  say(`The database is ready. It is kept in ${folder.replace(inProject(), '')}.`);
  return { url: owned.url, noteRunning: (address) => noteRunning(folder, address) };
}
