import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { AnyView, ClientSite, Words } from '../route.js';
import type { PageState } from '../state.js';
import { type Say, sayIn } from '../words/say.js';

/** What a page's data needs to be shown. */
export type Dressed = { readonly view: AnyView; readonly say: Say };

const said = new Map<InterfaceLanguage, Say>();

/** Fetches the view and the words that go with a page, when they are not here yet. */
export async function dress(site: ClientSite, { page, shell }: Pick<PageState, 'page' | 'shell'>): Promise<Dressed> {
  const view = site.routes.find(({ id }) => id === page)?.view ?? site.refused;
  const [found, say] = await Promise.all([view(), wordsIn(shell.language, site.words)]);
  return { view: found, say };
}

async function wordsIn(language: InterfaceLanguage, words: Words): Promise<Say> {
  const known = said.get(language);
  if (known) return known;
  const say = sayIn(language, (await words[language]()).default);
  said.set(language, say);
  return say;
}
