import { existsSync, readFileSync } from 'node:fs';

/** True when a made file lies there just as it would be made now. */
export const isCurrent = ({ file, text }) => existsSync(file) && readFileSync(file, 'utf8') === text;
