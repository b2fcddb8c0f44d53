import type { Words } from './engine/route.js';

/** The words of the interface, by language: a file for the most read pages, and one more for all others. */
export const words: Words = {
  ar: { most: () => import('virtual:messages/ar'), others: () => import('virtual:messages/ar/others') },
  en: { most: () => import('virtual:messages/en'), others: () => import('virtual:messages/en/others') },
  es: { most: () => import('virtual:messages/es'), others: () => import('virtual:messages/es/others') },
  fr: { most: () => import('virtual:messages/fr'), others: () => import('virtual:messages/fr/others') },
};
