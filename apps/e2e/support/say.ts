import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { compileMessages } from '../../web/src/engine/words/compile.js';
import { sayIn, type Say } from '../../web/src/engine/words/say.js';

const known = new Map<InterfaceLanguage, Say>();

/** The words of the pages in a language: what a person looks for on the screen. */
export function wordsIn(language: InterfaceLanguage): Say {
  const say = known.get(language) ?? sayIn(language, compileMessages({ ...read(language, 'api'), ...read(language, 'web') }));
  known.set(language, say);
  return say;
}

function read(language: InterfaceLanguage, file: 'web' | 'api'): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../../../libs/locales/${language}/${file}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
}
