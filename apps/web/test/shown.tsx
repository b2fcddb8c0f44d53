import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { noActs, PageContext } from '../src/engine/page-context.js';
import { TextProvider } from '../src/engine/text.js';
import { compileMessages } from '../src/engine/words/compile.js';
import { type Say, sayIn } from '../src/engine/words/say.js';

/** The words of a language as the build would compile them. */
export function wordsOf(language: InterfaceLanguage): Say {
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(`../../../libs/locales/${language}/${file}.json`, import.meta.url), 'utf8')) as Record<string, string>;
  return sayIn(language, compileMessages({ ...read('api'), ...read('web') }));
}

/** What the server sends for a piece of a page: no script has run. */
export function shown(piece: ReactNode, language: InterfaceLanguage = 'en'): string {
  return renderToStaticMarkup(
    <TextProvider say={wordsOf(language)}>
      <PageContext value={{ ...noActs, language, path: `/${language}/here` }}>{piece}</PageContext>
    </TextProvider>,
  );
}

/** The words alone, as one reads them. */
export const readable = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
