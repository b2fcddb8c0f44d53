import type { Words } from './engine/route.js';

/** The words of the interface, by language: a file for a proposal, one for the pages that lead there, one for writing on them, and one for all others. */
export const words: Words = {
  ar: {
    most: () => import('virtual:messages/ar'),
    lists: () => import('virtual:messages/ar/lists'),
    writing: () => import('virtual:messages/ar/writing'),
    others: () => import('virtual:messages/ar/others'),
  },
  en: {
    most: () => import('virtual:messages/en'),
    lists: () => import('virtual:messages/en/lists'),
    writing: () => import('virtual:messages/en/writing'),
    others: () => import('virtual:messages/en/others'),
  },
  es: {
    most: () => import('virtual:messages/es'),
    lists: () => import('virtual:messages/es/lists'),
    writing: () => import('virtual:messages/es/writing'),
    others: () => import('virtual:messages/es/others'),
  },
  fr: {
    most: () => import('virtual:messages/fr'),
    lists: () => import('virtual:messages/fr/lists'),
    writing: () => import('virtual:messages/fr/writing'),
    others: () => import('virtual:messages/fr/others'),
  },
};
