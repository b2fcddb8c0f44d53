import { runNode } from '../run.mjs';

/** What a checking program has to say; nothing when it is content. */
async function faultsOf(script, ...args) {
  const { code, said } = await runNode([`node_modules/${script}`, ...args]);
  return code === 0 ? [] : (said || `${script} ended with ${code}`).split('\n').filter(Boolean);
}

export const testTypeFaults = () => faultsOf('typescript/bin/tsc', '-p', 'tsconfig.tests.json');
export const formatFaults = () => faultsOf('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn');
export const lintFaults = () => faultsOf('oxlint/bin/oxlint', '--deny-warnings', '--format', 'unix');
export const unusedFaults = () => faultsOf('knip/bin/knip.js', '--no-progress', '--no-config-hints');
