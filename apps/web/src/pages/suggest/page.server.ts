import { limits } from '@baraza/shared/limits';
import { CommentKind, SuggestedPart } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { addressOf } from '../../features/comments/view.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { afterFirst } from '../../features/people/then.js';
import { languageDoubt, writtenIn } from '../../features/texts/language.server.js';
import { Comment, SuggestPage, type SuggestPageQuery } from '../../gql.js';

export type Data = SuggestPageQuery & { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ ...(await ask(SuggestPage, { id: params.id ?? '' })), key: newKey() }),
  title: (_, { t }) => t('suggestion.make'),
  action: async (context, form) => {
    const { ask, params, language } = context;
    const texts = { proposed: limits.suggestion, words: limits.comment };
    const refused = check(form, { texts, choices: ['sentence'] }) ?? (await languageDoubt(context, form, ['words']));
    if (refused) return { refused };

    const proposal = params.id ?? '';
    const [part = '', place = '', ...sentence] = form.one('sentence').split('.');
    const { comment } = await ask(Comment, {
      input: {
        key: form.one('key'),
        proposal,
        kind: CommentKind.SUGGESTION,
        language: writtenIn(form),
        words: form.one('words'),
        proposed: {
          part: oneOf(SuggestedPart, part, 'sentence'),
          place: Number.parseInt(place, 10) || 0,
          // A form sends each line end as two signs.
          sentence: sentence.join('.').replace(/\r\n?/g, '\n'),
          words: form.one('proposed'),
        },
      },
    });
    const { slug, me } = comment.proposal.consultation;
    const then = addressOf(`/${language}/p/${proposal}`, comment.id);
    return { goTo: afterFirst({ language, consultation: slug, me, then }) };
  },
};
