import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type InterfaceLanguage, interfaceLanguages } from '@baraza/shared/languages';

/** A sentence of the product in one language. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** A data file of a language, as it lies in libs/locales. */
export function localeFile<Content>(language: InterfaceLanguage, file: string): Content {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`@baraza/locales/${language}/${file}.json`)), 'utf8')) as Content;
}

function sayer(language: InterfaceLanguage): Say {
  const messages = Object.fromEntries(
    Object.entries(localeFile<Record<string, string>>(language, 'api')).map(([key, text]) => [key, compileMessage(text)]),
  );
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return (key, values) => i18n._(key, values);
}

const sayers = new Map<InterfaceLanguage, Say>();

/** The server's own sentences (refusals, labels of documents) in a language. Read once. */
export function sayIn(language: InterfaceLanguage): Say {
  if (sayers.size === 0) for (const each of interfaceLanguages) sayers.set(each, sayer(each));
  return sayers.get(language) ?? sayer(language);
}
