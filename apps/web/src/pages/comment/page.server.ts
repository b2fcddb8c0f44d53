import { limits } from '@baraza/shared/limits';
import { CommentKind } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { addressOf } from '../../features/comments/view.js';
import type { Continued } from '../../features/drafts/continued.js';
import { continuedIn, dropDraft, keepDraft } from '../../features/drafts/draft.server.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { afterFirst } from '../../features/people/then.js';
import { languageDoubt, writtenIn } from '../../features/texts/language.server.js';
import { Comment, CommentAnswered, CommentPage, type CommentAnsweredQuery, type CommentPageQuery } from '../../gql.js';

export type Data = CommentPageQuery & Continued & { readonly answered: CommentAnsweredQuery['comment'] | null; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => {
    const { ask, params, query } = context;
    const to = query.get('to');
    const page = await ask(CommentPage, { id: params.id ?? '' });
    const answered = to ? (await ask(CommentAnswered, { id: to })).comment : null;
    return { ...page, ...(await continuedIn(context)), answered, key: newKey() };
  },
  title: ({ answered }, { t }) => t(answered ? 'comment.reply' : 'comment.say'),
  action: async (context, form) => {
    const { ask, params, query, language } = context;
    const to = query.get('to');
    if (form.one('keep')) {
      const path = `/${language}/p/${params.id ?? ''}/comment${to ? `?to=${to}` : ''}`;
      return keepDraft(ask, form, { proposal: params.id ?? '', parent: to }, path);
    }
    const refused = check(form, { texts: { words: limits.comment } }) ?? (await languageDoubt(context, form, ['words']));
    if (refused) return { refused };

    const proposal = params.id ?? '';
    const { comment } = await ask(Comment, {
      input: {
        key: form.one('key'),
        proposal,
        parent: to,
        kind: oneOf(CommentKind, form.one('kind'), 'kind'),
        language: writtenIn(form),
        words: form.one('words'),
      },
    });
    await dropDraft(ask, form);
    const { slug, me } = comment.proposal.consultation;
    const then = addressOf(`/${language}/p/${proposal}`, comment.id);
    return { goTo: afterFirst({ language, consultation: slug, me, then }) };
  },
};
