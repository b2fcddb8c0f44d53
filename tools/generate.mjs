import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './project.mjs';
import { command, Halt, say } from './speak.mjs';
import { isCurrent } from './generate/current.mjs';

await command(async () => {
  await ensureInstalled();
  // The pages cannot compile before their questions are made.
  const mistakes = await compile('libs/shared', 'apps/api');
  if (mistakes) throw new Halt('The server does not compile:', mistakes);
  const { generated } = await import('./generate/generated.mjs');
  for (const { file, text } of await generated()) {
    if (isCurrent({ file, text })) continue;
    writeFileSync(file, text);
    say(`Wrote ${path.relative(root, file)}.`);
  }
});
