import { limits } from '@baraza/shared/limits';
import { CommentKind } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { addressOf } from '../../features/comments/view.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { afterFirst } from '../../features/people/then.js';
import { Comment, CommentAnswered, CommentPage, type CommentAnsweredQuery, type CommentPageQuery } from '../../gql.js';

export type Data = CommentPageQuery & { readonly answered: CommentAnsweredQuery['comment'] | null; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query }) => {
    const to = query.get('to');
    const page = await ask(CommentPage, { id: params.id ?? '' });
    return { ...page, answered: to ? (await ask(CommentAnswered, { id: to })).comment : null, key: newKey() };
  },
  title: ({ answered }, { t }) => t(answered ? 'comment.reply' : 'comment.say'),
  action: async ({ ask, params, query, language }, form) => {
    const refused = check(form, { texts: { words: limits.comment } });
    if (refused) return { refused };

    const proposal = params.id ?? '';
    const { comment } = await ask(Comment, {
      input: {
        key: form.one('key'),
        proposal,
        parent: query.get('to'),
        kind: oneOf(CommentKind, form.one('kind'), 'kind'),
        language: form.one('language'),
        words: form.one('words'),
      },
    });
    const { slug, me } = comment.proposal.consultation;
    const then = addressOf(`/${language}/p/${proposal}`, comment.id);
    return { goTo: afterFirst({ language, consultation: slug, me, then }) };
  },
};
