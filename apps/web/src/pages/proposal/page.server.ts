import type { ServerPage } from '../../engine/page.js';
import { ProposalPage, type ProposalPageQuery } from '../../gql.js';

export type Data = ProposalPageQuery;

export const server: ServerPage<Data> = {
  load: ({ ask, params, query }) => ask(ProposalPage, { id: params.id ?? '', after: query.get('after'), around: query.get('around') }),
  title: (_, { t }) => t('title.proposal'),
  room: ({ proposal: { id, consultation } }) => ({ consultation: consultation.slug, proposal: id, lastEvent: consultation.lastEvent }),
};
