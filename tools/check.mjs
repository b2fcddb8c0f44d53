import { compile } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { command, say } from './speak.mjs';

await command(async () => {
  await ensureInstalled();
  const mistakes = await compile();
  const isClean = tell('Types', mistakes ? mistakes.split('\n') : []);
  const results = await Promise.all((await checks()).map(async ([name, check]) => tell(name, await faultsOf(check))));
  if (!isClean || results.includes(false)) process.exit(1);
  say('The house is in order.');
  process.exit(0);
});

async function checks() {
  const programs = await import('./check/programs.mjs');
  const house = await import('./check/house.mjs');
  const drift = await import('./check/drift.mjs');
  const { checkLocales } = await import('./locales.mjs');
  return [
    ['Types of the tests', programs.testTypeFaults],
    ['Format', programs.formatFaults],
    ['Lint', programs.lintFaults],
    ['Unused code', programs.unusedFaults],
    ['Directions of imports', house.importFaults],
    ['Names and shapes', house.houseFaults],
    ['Lock file', house.lockFileFaults],
    ['Messages', checkLocales],
    ['Generated files', drift.generatedFaults],
    ['Migrations', drift.migrationFaults],
  ];
}

/** A check that cannot even run is a fault, and must not hide the others. */
async function faultsOf(check) {
  try {
    return await check();
  } catch (error) {
    return [String(error.stack)];
  }
}

function tell(name, faults) {
  say(`${name}: ${faults.length === 0 ? 'in order' : `not in order\n  ${faults.join('\n  ')}`}`);
  return faults.length === 0;
}
