import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isWebBuilt, stampWeb } from './build/web-inputs.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';
import { command, Halt, say } from './speak.mjs';
import { inTurn } from './turn.mjs';

const built = ['libs/shared/dist', 'libs/disclosure/dist', 'apps/api/dist', 'apps/web/dist'];

/** Compiles what has changed since the last time, and builds the pages unless they are served from their sources. */
export const ensureBuilt = ({ pages = true } = {}) => inTurn(() => build(pages));

/** Type-checks and compiles everything, or the named packages; answers with the compiler's words, '' when all is well. */
export async function compile(...packages) {
  // The compiler is a native program behind a small script, which needs no shell to start it.
  const { code, said } = await runNode(['node_modules/typescript/bin/tsc', '-b', ...packages]);
  return code === 0 ? '' : said || 'The compiler ended without a word.';
}

async function build(pages) {
  const mistakes = await compile();
  if (mistakes) throw new Halt('The code does not compile:', mistakes);
  if (!pages || isWebBuilt()) return;
  say('Building the pages. This takes a few seconds.');
  const { code, said } = await runNode(['apps/web/build.mjs']);
  if (code !== 0) throw new Halt('The pages cannot be built:', said);
  stampWeb();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    await ensureInstalled();
    for (const folder of built) rmSync(inProject(folder), { recursive: true, force: true });
    await ensureBuilt();
    say('Built.');
  });
}
