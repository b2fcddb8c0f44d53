import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);
