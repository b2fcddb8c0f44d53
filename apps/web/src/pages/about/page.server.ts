import type { ServerPage } from '../../engine/page.js';
import { AboutPage, type AboutPageQuery } from '../../gql.js';

export type Data = AboutPageQuery;

export const server: ServerPage<Data> = {
  load: ({ ask, params }) => ask(AboutPage, { slug: params.slug ?? '' }),
  title: ({ consultation }, { t }) => t('about.pageTitle', { title: consultation.title.words }),
  description: ({ consultation }) => consultation.description.words,
};
