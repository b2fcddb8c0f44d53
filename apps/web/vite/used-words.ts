import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mostReadPages } from './files.js';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Who says a word: a proposal and what stands around every page; the pages that lead there; what one writes with on them; only the
 * others; or nobody in a browser.
 */
export type Sayer = 'most' | 'lists' | 'writing' | 'others' | 'server';

/** Parts of the most read pages that are fetched when somebody touches them, or has written; their words are too. */
const pens = ['comments/Composer.tsx', 'comments/WaitingHere.tsx', 'comments/Remembering.tsx', 'ratings/RateForm.tsx'].map((file) =>
  path.join(source, 'features', file),
);

/** Tells of a key who says it, by what the sources mention: whole keys, and the beginnings of keys that are made while running. */
export function sayers(): (key: string) => Sayer {
  const pages = readdirSync(path.join(source, 'pages'));
  const rare = pages.filter((page) => !mostReadPages.includes(page)).map((page) => path.join(source, 'pages', page));
  const isRare = (file: string) => rare.some((folder) => file.startsWith(folder + path.sep));
  const isApart = (file: string) => isRare(file) || pens.includes(file);
  const list = mostReadPages.filter((page) => page !== 'proposal').map((page) => path.join(source, 'pages', page, 'Page.tsx'));
  const most = saidBy(reached([path.join(source, 'entry-client.ts')], (file) => isApart(file) || list.includes(file)));
  const lists = saidBy(reached(list, isApart));
  const pen = saidBy(reached(pens, isRare));
  const all = saidBy(reached([path.join(source, 'entry-client.ts')], () => false));
  // What a form that is sent is refused with may be said wherever one can write.
  const writing = (key: string) => pen(key) || /^(refusal|fault)\./.test(key);
  return (key) => (most(key) ? 'most' : lists(key) ? 'lists' : writing(key) ? 'writing' : all(key) ? 'others' : 'server');
}

/** Tells of a key whether the worker says it: it must know every refusal too. */
export function saidByWorker(): (key: string) => boolean {
  const folder = path.join(source, 'worker');
  const says = saidBy(readdirSync(folder).map((file) => path.join(folder, file)));
  return (key) => says(key) || /^(refusal|fault)\./.test(key);
}

/** The files a browser may load, from some on. */
function reached(from: readonly string[], isLeftOut: (file: string) => boolean): string[] {
  const found = new Set(from);
  for (const file of found) {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g);
    for (const [, name = ''] of imports) {
      const base = path.resolve(path.dirname(file), name);
      const next = [`${base}.ts`, `${base}.tsx`].find((candidate) => existsSync(candidate));
      if (next && !isServers(next) && !isLeftOut(next)) found.add(next);
    }
  }
  return [...found];
}

const isServers = (file: string) => file.endsWith('.server.ts');

function saidBy(files: readonly string[]): (key: string) => boolean {
  const mentions = files.flatMap((file) => Array.from(readFileSync(file, 'utf8').matchAll(/['"`]([a-z][\w-]*\.[\w.-]*)(['"`]|\$\{)/gi)));
  const whole = new Set(mentions.filter(([, , end]) => end !== '${').map(([, key]) => key));
  const beginnings = [...new Set(mentions.filter(([, , end]) => end === '${').map(([, key = '']) => key))];
  return (key) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}
