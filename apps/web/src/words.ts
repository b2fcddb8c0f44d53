import type { Words } from './engine/route.js';

/** The words of the interface, by language: each is a file of its own. */
export const words: Words = {
  ar: () => import('virtual:messages/ar'),
  en: () => import('virtual:messages/en'),
  es: () => import('virtual:messages/es'),
  fr: () => import('virtual:messages/fr'),
};
