import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { circles } from './circles.mjs';
import { serverCodeInBrowser, wrongDirections } from './directions.mjs';
import { allFiles, isCode } from './files.mjs';
import { importsOf } from './imports.mjs';
import { lockFaults } from './lockfile.mjs';
import { wrongNames } from './names.mjs';
import { barrels, tooLong } from './shapes.mjs';
import { physicalSides } from './styles.mjs';

const generated = new Set(['apps/web/src/gql.ts', 'libs/locales/messages.d.ts']);

/** Who imports whom: one direction, no circle. */
export function importFaults() {
  const imports = importsOf(allFiles().filter(isCode));
  return [...circles(imports), ...wrongDirections(imports), ...serverCodeInBrowser(imports)];
}

/** Names, lengths and shapes of files, and style rules that hold in both directions of writing. */
export function houseFaults() {
  const files = allFiles();
  const code = files.filter((file) => isCode(file) && !generated.has(file));
  const styles = files.filter((file) => file.endsWith('.css'));
  return [
    ...wrongNames(files),
    ...[...code, ...styles].flatMap((file) => tooLong(file, read(file))),
    ...code.flatMap((file) => barrels(file, read(file))),
    ...styles.flatMap((file) => physicalSides(file, read(file))),
  ];
}

/** What is wrong with package-lock.json. */
export const lockFileFaults = () => lockFaults(JSON.parse(read('package-lock.json')));

const read = (file) => readFileSync(inProject(file), 'utf8');
