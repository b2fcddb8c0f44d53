import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const sheets = ['libs/ui/src', 'apps/web/src']
  .flatMap((folder) => readdirSync(project + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${project}${folder}/${file}`))
  .filter((file) => file.endsWith('.module.css'))
  .sort();

/** Names of styles: as short as can be, and the same in every build, because the server inlines the rules that the browser's part only names. */
export function styleName(name: string, file: string, css: string): string {
  const path = file.split('?', 1)[0] ?? file;
  if (!sheets.includes(path)) sheets.push(path);
  const names = [...new Set(Array.from(css.matchAll(/\.([a-z_][\w-]*)/gi), ([, found]) => found))];
  return `${letters(sheets.indexOf(path))}${names.indexOf(name)}`;
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}

/** The browser loads no style sheet: all rules stand in the page. */
export function noStyleSheets(): Plugin {
  return {
    name: 'no-style-sheets',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.keys(bundle)) if (file.endsWith('.css')) delete bundle[file];
      },
    },
  };
}
