import type { Route, Words } from '../route.js';

/** Fetches the words a page says; none: the page that refuses. */
export function wordsOf(route: Pick<Route, 'says'> | undefined, words: Words[keyof Words]) {
  const says = route?.says ?? 'others';
  return says === 'most' ? [words.most()] : [words.most(), words[says]()];
}
