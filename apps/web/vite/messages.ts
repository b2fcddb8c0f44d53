import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileMessages } from '../src/engine/words/compile.js';
import { saidByWorker, type Sayer, sayers } from './used-words.js';

const locales = fileURLToPath(new URL('../../../libs/locales/', import.meta.url));
const prefix = 'virtual:messages/';

/**
 * `virtual:messages/ar`: the words of the pages in one language, compiled, with the refusals that server and pages say alike.
 * A browser gets those of a proposal first; `virtual:messages/ar/lists` are those of the pages that lead there,
 * `virtual:messages/ar/writing` those one writes with on all of them, `virtual:messages/ar/others` both and those that only other
 * pages say, `virtual:messages/ar/worker` those of the worker.
 */
export function messages(): Plugin {
  let isBuild = false;
  return {
    name: 'messages',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id, { ssr = false } = {}) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [language = '', part] = id.slice(prefix.length + 1).split('/');
      const files = ['web', 'api'].map((name) => `${locales}${language}/${name}.json`);
      files.forEach((file) => this.addWatchFile(file));
      if (part === 'worker') return exported(pick(files, saidByWorker()));
      // While one develops, sources change: all words come at once.
      if (ssr || !isBuild) return exported(pick(files, () => !part));
      const says = sayers();
      return exported(pick(files, (key) => sayersOf(part).includes(says(key))));
    },
  };
}

const sayersOf = (part: string | undefined): readonly Sayer[] =>
  part === 'others' ? ['lists', 'writing', 'others'] : part === 'lists' || part === 'writing' ? [part] : ['most'];

const exported = (words: Record<string, string>): string => `export default ${JSON.stringify(compileMessages(words))}`;

function pick([web = '', api = '']: readonly string[], isWanted: (key: string) => boolean): Record<string, string> {
  const read = (file: string) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const refusals = read(api).filter(([key]) => /^(refusal|fault)\./.test(key));
  return Object.fromEntries([...read(web), ...refusals].filter(([key]) => isWanted(key)));
}
