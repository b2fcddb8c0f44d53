import type { ServerPage } from '../../engine/page.js';
import { AppealsPage, type AppealsPageQuery } from '../../gql.js';

export type Data = AppealsPageQuery;

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: ({ ask, params, query }) => ask(AppealsPage, { slug: params.slug ?? '', after: query.get('after') }),
  title: (_, { t }) => t('appeals.title'),
};
