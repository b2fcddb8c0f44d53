import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';

// The parent process decides when to end: it hangs up, also when it is killed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const { serve } = await import(pathToFileURL(inProject('apps/api/dist/main.js')).href);
const opening = serve({ ...JSON.parse(process.env.BARAZA_SETTINGS), dev: true });

process.once('disconnect', async () => {
  setTimeout(() => process.exit(1), 3_000).unref();
  await opening.then((app) => app.close()).finally(() => process.exit(0));
});

const { address, comeIn, firstAdministrator } = await opening;
process.send({ address, comeIn, firstAdministrator });
