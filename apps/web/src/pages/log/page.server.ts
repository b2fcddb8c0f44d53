import type { ServerPage } from '../../engine/page.js';
import { LogPage, type LogPageQuery } from '../../gql.js';

export type Data = LogPageQuery;

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: ({ ask, params, query }) => ask(LogPage, { slug: params.slug ?? '', after: Number.parseInt(query.get('after') ?? '', 10) || null }),
  title: (_, { t }) => t('log.title'),
};
