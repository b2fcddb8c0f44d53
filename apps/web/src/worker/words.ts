import ar from 'virtual:messages/ar/worker';
import en from 'virtual:messages/en/worker';
import es from 'virtual:messages/es/worker';
import fr from 'virtual:messages/fr/worker';
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from '@baraza/shared/languages';
import { type Say, sayIn } from '../engine/words/say.js';

const messages = { ar, en, es, fr };

/** What the worker says when nobody else can: without a line no other words could be fetched. */
export const wordsIn = (language: InterfaceLanguage): Say => sayIn(language, messages[language]);

/** The language an address is in; of one that names none, the device's. */
export function languageOf(path: string): InterfaceLanguage {
  const [, first = ''] = path.split(/[/?]/);
  if (isInterfaceLanguage(first)) return first;
  return interfaceLanguages.find((language) => navigator.language.startsWith(language)) ?? 'en';
}
