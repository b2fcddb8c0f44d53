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

/** Of an icon's file only the shapes reach a page: its licence stands in NOTICE, and the rest is said by the kit. */
function icons(): Plugin {
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

/** Vite's own helper fetches style sheets and hints; there are none here. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
  };
}

type Modules = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

/** What pages share is one file: on a slow line a request costs more than bytes that are not needed yet. */
function fileOf(id: string, modules: Modules): string | null {
  return usersOf(id, modules, new Set()).size > 1 ? 'parts' : null;
}

/** The files of the site that need a module. What starts the engine counts as several: every page needs it. */
function usersOf(id: string, modules: Modules, seen: Set<string>): Set<string> {
  seen.add(id);
  if (/src[\\/]start\./.test(id)) return new Set([id, 'every page']);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  if (importers.length === 0) return new Set([id]);
  return new Set(importers.filter((importer) => !seen.has(importer)).flatMap((importer) => [...usersOf(importer, modules, seen)]));
}

export default defineConfig(({ isSsrBuild }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  appType: 'custom',
  publicDir: false,
  plugins: [react(), messages(), icons(), noStyleSheets(), plainImports()],
  // Plain assignments in constructors: defining a field takes a helper on old phones.
  oxc: { assumptions: { setPublicClassFields: true } },
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
    rollupOptions: { output: { codeSplitting: isSsrBuild ? false : { groups: [{ debugName: 'parts', name: fileOf }] } } },
  },
}));
