import type { ServerPage } from '../../engine/page.js';
import { stubOf } from '../../features/texts/stub.js';
import { ProposalPage, type ProposalPageQuery } from '../../gql.js';

export type Data = ProposalPageQuery;

export const server: ServerPage<Data> = {
  load: ({ ask, params, query }) => ask(ProposalPage, { id: params.id ?? '', after: query.get('after') }),
  title: ({ proposal }, { t }) => proposal.title?.words ?? t(stubOf(proposal.publication) ?? 'proposal.hidden'),
  room: ({ proposal: { id, consultation } }) => ({ consultation: consultation.slug, proposal: id, lastEvent: consultation.lastEvent }),
};
