import type { ServerPage } from '../../engine/page.js';
import { filterIn, type Filter } from '../../features/consultations/filter.js';
import { ConsultationPage, type ConsultationPageQuery } from '../../gql.js';

export type Data = ConsultationPageQuery & { readonly filter: Filter };

export const server: ServerPage<Data> = {
  load: async ({ ask, params, query }) => {
    const filter = filterIn(query);
    return { ...(await ask(ConsultationPage, { slug: params.slug ?? '', ...filter, after: query.get('after') })), filter };
  },
  title: (_, { t }) => t('title.consultation'),
  description: ({ consultation }) => consultation.subtitle.words,
  room: ({ consultation }) => ({ consultation: consultation.slug, proposal: null, lastEvent: consultation.lastEvent }),
  kept: { on: ({ slug = '' }) => ({ of: 'consultation', id: slug }), by: ['theme', 'stage', 'after'] },
};
