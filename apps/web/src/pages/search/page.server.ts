import { limits } from '@baraza/shared/limits';
import type { ServerPage } from '../../engine/page.js';
import { check } from '../../features/forms/form.server.js';
import { Search, SearchPage, type SearchPageQuery, type SearchQuery } from '../../gql.js';

/** `looked`: what was looked for, and one page of what was found. */
export type Data = SearchPageQuery & {
  readonly looked: (SearchQuery['consultation']['search'] & { readonly words: string; readonly isFirst: boolean }) | null;
};

/** What is looked for is posted and answered at once (docs/decisions/0018): it stands in no address, and nobody keeps the answer. */
export const server: ServerPage<Data> = {
  load: async ({ ask, params }) => ({ ...(await ask(SearchPage, { slug: params.slug ?? '' })), looked: null }),
  title: (_, { t }) => t('search.title'),
  action: async ({ ask, params }, form) => {
    const slug = params.slug ?? '';
    const page = await ask(SearchPage, { slug });
    const refused = check(form, { texts: { words: limits.search } });
    if (refused) return { refused };

    const words = form.one('words');
    const after = form.one('after') || null;
    const { consultation } = await ask(Search, { slug, words, after });
    return { shown: { ...page, looked: { ...consultation.search, words, isFirst: after === null } } };
  },
};
