import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compileMessages } from './src/engine/words/compile.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** `virtual:messages/ar`: the words of the pages in one language, compiled, with the refusals that server and pages say alike. */
function messages(): Plugin {
  const prefix = 'virtual:messages/';
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [web = '', api = ''] = ['web', 'api'].map((name) => `${project}libs/locales/${id.slice(prefix.length + 1)}/${name}.json`);
      this.addWatchFile(web);
      this.addWatchFile(api);
      const refusals = Object.entries(read(api)).filter(([key]) => /^(refusal|fault)\./.test(key));
      return `export default ${JSON.stringify(compileMessages({ ...read(web), ...Object.fromEntries(refusals) }))}`;
    },
  };
}

/** Style names: short, and the same in every build, because the server inlines the rules that the browser's part only names. */
function styleName(name: string, file: string): string {
  const path = file.split('?', 1)[0]?.replace(project, '') ?? '';
  const number = createHash('sha256').update(`${path} ${name}`).digest().readUInt32BE();
  return `_${number.toString(36)}`.slice(0, 6);
}

/** The browser loads no style sheet: all rules stand in the page. */
function noStyleSheets(): Plugin {
  return {
    name: 'no-style-sheets',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.keys(bundle)) if (file.endsWith('.css')) delete bundle[file];
    },
  };
}

type Modules = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

/** What several pages are made of is one file: on a slow line a request costs more than bytes that are not needed yet. */
function sharedPart(id: string, modules: Modules): string | null {
  if (/[\\/]socket|engine\.io|src[\\/](entry-client|routes|words)\.|client[\\/]idle\.|virtual:|page\.live\./.test(id)) return null;
  const pages = new Set<string>();
  collectPages(id, modules, pages, new Set());
  return pages.size === 1 && !pages.has('start') ? null : 'parts';
}

/** The pages a module is part of; 'start' where the engine itself needs it. */
function collectPages(id: string, modules: Modules, pages: Set<string>, seen: Set<string>): void {
  if (seen.has(id)) return;
  seen.add(id);
  const page = /pages[\\/][^\\/]+/.exec(id)?.[0] ?? (/src[\\/]start\./.test(id) ? 'start' : null);
  if (page) pages.add(page);
  else for (const importer of modules.getModuleInfo(id)?.importers ?? []) collectPages(importer, modules, pages, seen);
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  appType: 'custom',
  publicDir: false,
  plugins: [react(), messages(), noStyleSheets()],
  css: { modules: { generateScopedName: styleName } },
  // One copy of the refusal's class for the pages and the server that asks.
  ssr: { external: ['@baraza/shared'] },
  build: {
    // What a phone of 2018 can run. Style rules are not rewritten for it: a page without them is read all the same.
    target: ['chrome64', 'safari12', 'firefox67'],
    cssTarget: 'esnext',
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: { output: { codeSplitting: { groups: [{ name: sharedPart }] } } },
  },
});
