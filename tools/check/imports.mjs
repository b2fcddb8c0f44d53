import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { inProject, root } from '../project.mjs';

const aliases = [
  [/^@baraza\/shared\/(.*)$/, 'libs/shared/src/$1'],
  [/^@baraza\/disclosure\/(.*)$/, 'libs/disclosure/src/$1'],
  [/^@baraza\/ui\/(.*)$/, 'libs/ui/src/$1'],
  [/^@baraza\/(locales)\/(.*)$/, 'libs/$1/$2'],
  [/^@baraza\/(web|api|e2e|bench)\/(.*)$/, 'apps/$1/$2'],
  [/^#(features|platform|demo)\/(.*)$/, 'apps/api/src/$1/$2'],
  [/^#config$/, 'apps/api/src/config'],
  [/^#app$/, 'apps/api/src/app.module'],
];

/** Who imports what: for each file its imports, with the place in the project or the package they lead to. */
export function importsOf(files) {
  return new Map(files.map((file) => [file, importsIn(file, readFileSync(inProject(file), 'utf8'))]));
}

export function importsIn(file, text) {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const found = [
    ...module.staticImports.map((it) => [it.moduleRequest.value, it.entries.length > 0 && it.entries.every((entry) => entry.isType)]),
    ...module.staticExports.flatMap((it) =>
      it.entries.filter((entry) => entry.moduleRequest).map((entry) => [entry.moduleRequest.value, entry.isType]),
    ),
    ...module.dynamicImports.map((it) => [/^['"](.*)['"]$/.exec(text.slice(it.moduleRequest.start, it.moduleRequest.end))?.[1], false]),
  ];
  return found.filter(([name]) => name).map(([name, isType]) => ({ name, isType, to: placeOf(name, file) }));
}

/** 'libs/shared/src/live.ts' for a file of the project, 'package:react' for a package, null for what is made at build time. */
function placeOf(name, from) {
  const plain = name.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return sourceOf(path.posix.join(path.posix.dirname(from), plain));
  const alias = aliases.find(([pattern]) => pattern.test(plain));
  if (alias) return sourceOf(plain.replace(...alias));
  if (/^(virtual|data):/.test(plain)) return null;
  return `package:${/^(@[^/]+\/[^/]+|[^/]+)/.exec(plain)[1]}`;
}

/** Sources import what will be compiled: './x.js' is x.ts or x.tsx. */
function sourceOf(place) {
  const bare = place.replace(/\.js$/, '');
  const candidates = [`${bare}.ts`, `${bare}.tsx`, place, `${bare}.d.ts`];
  return candidates.find((candidate) => existsSync(path.join(root, candidate))) ?? place;
}
