import type { Hint } from '@baraza/shared/hints/hint';

/** A hint, and the words it is about. */
export type Found = Hint & { readonly words: string };

type Find = (text: string) => readonly Hint[];

/** What comes to nothing when it cannot be fetched: hints are a help, and the words are sent without them too. */
export async function finder(): Promise<Find> {
  const part = await import('@baraza/shared/hints/find').catch(() => null);
  return part ? part.findHints : () => [];
}

/** The hints of a text with their words; each words once. */
export function foundIn(text: string, find: Find): Found[] {
  const all = find(text).map((hint) => ({ ...hint, words: text.slice(hint.start, hint.end) }));
  return all.filter(({ words }, at) => all.findIndex((other) => other.words === words) === at);
}
