import { RatingKind } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { addressOf } from '../../features/comments/view.js';
import { newKey, oneOf } from '../../features/forms/form.server.js';
import { Rate, RatePage, type RatePageQuery } from '../../gql.js';

export type Data = RatePageQuery & { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ ...(await ask(RatePage, { id: params.commentId ?? '' })), key: newKey() }),
  title: (_, { t }) => t('rating.title'),
  action: async ({ ask, params, language }, form) => {
    const sent = oneOf({ ...RatingKind, NONE: 'NONE' }, form.one('kind'), 'kind');
    const kind = sent === 'NONE' ? null : sent;
    const { rate } = await ask(Rate, { input: { key: form.one('key'), comment: params.commentId ?? '', kind } });
    return { goTo: addressOf(`/${language}/p/${rate.proposal.id}`, rate.id) };
  },
};
