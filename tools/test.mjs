import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, root } from './project.mjs';
import { command } from './speak.mjs';

await command(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const code = await jest(process.argv.slice(2));
  // A run that was interrupted has not cleaned up after itself.
  const { removeLeftOvers } = await import('./jest/servers.mjs');
  await removeLeftOvers();
  process.exit(code);
});

function jest(args) {
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const child = spawn(process.execPath, [...flags, inProject('node_modules/jest/bin/jest.js'), ...args], { cwd: root, stdio: 'inherit' });
  // The terminal tells Jest of a Ctrl-C by itself; we stay to clean up.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
