import type { ServerPage } from '../../engine/page.js';
import { AboutPage, type AboutPageQuery } from '../../gql.js';

export type Data = AboutPageQuery;

export const server: ServerPage<Data> = {
  load: ({ ask, params }) => ask(AboutPage, { slug: params.slug ?? '' }),
  title: (_, { t }) => t('about.title'),
  description: ({ consultation }) => consultation.description.words,
  kept: { on: ({ slug = '' }) => ({ of: 'consultation', id: slug }) },
};
