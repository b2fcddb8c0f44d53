import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileMessages } from '../src/engine/words/compile.js';

const locales = fileURLToPath(new URL('../../../libs/locales/', import.meta.url));
const prefix = 'virtual:messages/';

/** What only the server says: titles of documents, and the long page about privacy, which reaches a browser as the data of that page alone. */
const serverOnly = /^(privacy|title)\.|^engine\.(product|description|notFound|refused)$/;

/** `virtual:messages/ar`: the words of the pages in one language, compiled, with the refusals that server and pages say alike. */
export function messages(): Plugin {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id, { ssr = false } = {}) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [web, api] = ['web', 'api'].map((name) => `${locales}${id.slice(prefix.length + 1)}/${name}.json`) as [string, string];
      this.addWatchFile(web);
      this.addWatchFile(api);
      const refusals = Object.entries(read(api)).filter(([key]) => /^(refusal|fault)\./.test(key));
      const all = { ...read(web), ...Object.fromEntries(refusals) };
      const said = ssr ? all : Object.fromEntries(Object.entries(all).filter(([key]) => !serverOnly.test(key)));
      return `export default ${JSON.stringify(compileMessages(said))}`;
    },
  };
}
