import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** All files of the project below a folder, by their path from the root; what is installed, built or hidden is left out. */
export function filesBelow(folder) {
  return readdirSync(inProject(folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const place = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(place) : [place];
    });
}

/** Everything the project's own code consists of. */
export const allFiles = () => ['apps', 'libs', 'tools'].flatMap(filesBelow);

export const isCode = (file) => /\.(ts|tsx|mts|mjs|js|cjs)$/.test(file);
