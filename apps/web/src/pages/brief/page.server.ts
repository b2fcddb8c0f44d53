import type { ServerPage } from '../../engine/page.js';
import { BriefPage, type BriefPageQuery } from '../../gql.js';

export type Data = BriefPageQuery & { readonly slug: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => {
    const slug = params.slug ?? '';
    return { ...(await ask(BriefPage, { slug })), slug };
  },
  title: (_, { t }) => t('brief.link'),
};
