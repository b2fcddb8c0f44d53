import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { AnyView, ClientSite } from '../route.js';
import type { PageState } from '../state.js';
import { wordsOf } from '../words/of.js';
import { type Messages, type Say, sayIn } from '../words/say.js';

/** What a page's data needs to be shown. */
export type Dressed = { readonly view: AnyView; readonly say: Say };

/** The words of a language that are here so far, and who says them. */
type Said = { readonly messages: Record<string, Messages[string]>; readonly say: Say };

const said = new Map<InterfaceLanguage, Said>();

/** Fetches the view and the words that go with a page; a browser that has them already does not ask again. */
export async function dress(
  { routeOf, words, refused }: Pick<ClientSite, 'routeOf' | 'words' | 'refused'>,
  { page, shell: { language } }: Pick<PageState, 'page' | 'shell'>,
): Promise<Dressed> {
  const route = await routeOf(page);
  const [view, ...found] = await Promise.all([(route?.view ?? refused)(), ...wordsOf(route, words[language])]);

  const { messages, say } = said.get(language) ?? begun(language);
  for (const part of found) Object.assign(messages, part.default);
  return { view, say };
}

/** Fetches what is said where one writes: whoever only reads does not wait for it. */
export async function learn({ words }: Pick<ClientSite, 'words'>, language: InterfaceLanguage): Promise<void> {
  const { default: found } = await words[language].writing();
  Object.assign((said.get(language) ?? begun(language)).messages, found);
}

function begun(language: InterfaceLanguage): Said {
  const messages = {};
  const own = { messages, say: sayIn(language, messages) };
  said.set(language, own);
  return own;
}
