import { folded } from './fold.js';
import { shadowOf } from './shadow.js';

/** Languages whose words PostgreSQL can bring to their stems, in every version the product runs on. */
export const stemmed: Readonly<Record<string, string>> = { ar: 'arabic', en: 'english', es: 'spanish', fr: 'french', ru: 'russian' };

/** The parts that everyone may read of a contribution, in the order in which a match in them is shown. */
export const searchedParts = ['title', 'problem', 'change', 'words', 'quotation', 'source', 'openingQuestion'] as const;

/** What stands between two parts: no word reaches over it. */
export const between = ' \n ';

/** Beside a wording, or one of its renderings: what it is found by. */
export type Indexed = { readonly words: string; readonly shadow: string; readonly stems: string | null };

export function indexed(language: string, parts: Readonly<Record<string, string>>): Indexed {
  const words = ` ${searchedParts.flatMap((part) => (parts[part] === undefined ? [] : [folded(parts[part]).text])).join(between)} `;
  return { words, shadow: shadowOf(words), stems: stemmed[language] ?? null };
}
