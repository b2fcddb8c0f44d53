import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { command } from './speak.mjs';

await command(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const { bench } = await import('../apps/bench/main.mjs');
  await bench(process.argv.slice(2));
  process.exit();
});
