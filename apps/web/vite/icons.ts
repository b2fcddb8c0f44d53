import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Of an icon's file only the shapes reach a page: its licence stands in NOTICE, and the rest is said by the kit. */
export function icons(): Plugin {
  return {
    name: 'icons',
    enforce: 'pre',
    load(id) {
      const file = /^(.*lucide-static.icons.*\.svg)\?raw$/.exec(id)?.[1];
      const shapes = file && /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, 'utf8'))?.[1];
      return shapes ? `export default ${JSON.stringify(`<svg>${shapes.replace(/\s*\n\s*/g, '')}</svg>`)}` : null;
    },
  };
}
