import type { ServerPage } from '../../engine/page.js';
import { isFlat, type View, viewIn } from '../../features/comments/view.js';
import { type CommentCardFragment, ProposalPage, type ProposalPageQuery } from '../../gql.js';

/** `elsewhere`: cards of comments that changed while one looked, for those that were opened beside the page's own. */
export type Data = ProposalPageQuery & { readonly view: View; readonly elsewhere?: Readonly<Record<string, CommentCardFragment>> };

export const server: ServerPage<Data> = {
  load: async ({ ask, params, query }) => {
    const view = viewIn(query);
    const { sort, after, before, comment: around, under: parent } = view;
    const { kind, since } = isFlat(view) ? view : { kind: null, since: null };
    const asked = { id: params.id ?? '', sort, kind, since, after, before, around, parent, isFlat: isFlat(view) };
    return { ...(await ask(ProposalPage, asked)), view };
  },
  title: (_, { t }) => t('title.proposal'),
  room: ({ proposal: { id, consultation } }) => ({ consultation: consultation.slug, proposal: id, lastEvent: consultation.lastEvent }),
  kept: { on: ({ id = '' }) => ({ of: 'proposal', id }), by: ['sort', 'kind', 'since', 'under', 'comment', 'after', 'before'] },
};
