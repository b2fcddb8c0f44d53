import type { Plugin } from 'vite';

type Modules = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

/** What comes first counts for these: their words and what they are made of. They are marked in `routes.ts` too. */
export const mostReadPages = ['home', 'consultation', 'proposal'];

const everyPage = 'every page';
const isPage = (user: string, page: string) => new RegExp(`[\\\\/]pages[\\\\/]${page}[\\\\/]`).test(user);
const isFirst = (users: readonly string[]) =>
  users.includes(everyPage) || users.some((user) => isPage(user, 'proposal')) || mostReadUsers(users).length > 1;
const mostReadUsers = (users: readonly string[]) => users.filter((user) => mostReadPages.some((page) => isPage(user, page)));

/**
 * What every page and the proposal's shares with others is one file; what one of the other most read pages shares with rare ones a
 * second, so that who follows a link to a proposal does not fetch it; what rare pages share a third. On a slow line a request
 * costs more than some bytes.
 */
export const files = [
  sharedFile('parts', 3, isFirst),
  sharedFile('lists', 2, (users) => mostReadUsers(users).length > 0),
  sharedFile('more', 1, () => true),
];

function sharedFile(file: string, priority: number, fits: (users: string[]) => boolean) {
  const name = (id: string, modules: Modules) => {
    if (comesFirst(id, modules)) return null;
    const users = [...usersOf(id, modules, new Set())];
    return users.length > 1 && fits(users) ? file : null;
  };
  return { debugName: file, priority, name };
}

const first = new Map<string, boolean>();

/** What the very first script is made of has to be in it: that one is small, and nothing else may be fetched for it. */
function comesFirst(id: string, modules: Modules): boolean {
  const known = first.get(id);
  if (known !== undefined) return known;
  const isEntry = /src[\\/]entry-client\./.test(id);
  // Whoever comes back to it in a circle is told no, and asks the others.
  first.set(id, isEntry);
  const is = isEntry || (modules.getModuleInfo(id)?.importers ?? []).some((importer) => comesFirst(importer, modules));
  first.set(id, is);
  return is;
}

/** The files of the site that need a module. What starts the engine counts as several: every page needs it. */
function usersOf(id: string, modules: Modules, seen: Set<string>): Set<string> {
  seen.add(id);
  if (/src[\\/]start\./.test(id)) return new Set([id, everyPage]);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  if (importers.length === 0) return new Set([id]);
  return new Set(importers.filter((importer) => !seen.has(importer)).flatMap((importer) => [...usersOf(importer, modules, seen)]));
}

/** Files by the names of what is in them: the page, its live half, and all that listening takes. */
export function chunkFileNames({ name, facadeModuleId }: { readonly name: string; readonly facadeModuleId: string | null }): string {
  const [, page, half] = /pages[\\/]([^\\/]+)[\\/](Page|page\.live)/.exec(facadeModuleId ?? '') ?? [];
  if (page) return `assets/${page}${half === 'Page' ? '' : '-live'}-[hash].js`;
  return `assets/${/room[\\/]tuner/.test(facadeModuleId ?? '') ? 'socket' : name}-[hash].js`;
}

/** Vite's own helper fetches style sheets and hints before a part of the page; there are none here. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
  };
}

/** The bundler puts three lines that several files use in a file of their own; here each gets its copy, and nobody waits for one request more. */
export function noRuntimeFile(): Plugin {
  return {
    name: 'no-runtime-file',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
      if (!runtime) return;
      const body = runtime.code.replace(
        /export\s*\{([^}]*)\};?\s*$/,
        (_all, names: string) => `return{${names.replace(/(\w+) as (\w+)/g, '$2:$1')}}`,
      );
      const use = new RegExp(`import\\{([^}]*)\\}from"\\./${runtime.fileName.split('/').at(-1)}";`);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(
          use,
          (_all, names: string) => `const{${names.replace(/(\w+) as (\w+)/g, '$1:$2')}}=(()=>{${body}})();`,
        );
      }
      if (chunks.every(({ code }) => !code.includes(runtime.fileName.split('/').at(-1) ?? ''))) delete bundle[runtime.fileName];
    },
  };
}
