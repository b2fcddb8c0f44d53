import type { InterfaceLanguage } from '@baraza/shared/languages';
import ar from 'virtual:messages/ar';
import en from 'virtual:messages/en';
import es from 'virtual:messages/es';
import fr from 'virtual:messages/fr';
import { type Say, sayIn } from '../words/say.js';

/** The words of every language, ready when the server starts. */
export const wordsIn: Readonly<Record<InterfaceLanguage, Say>> = {
  ar: sayIn('ar', ar),
  en: sayIn('en', en),
  es: sayIn('es', es),
  fr: sayIn('fr', fr),
};
