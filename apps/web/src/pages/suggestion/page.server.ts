import { limits } from '@baraza/shared/limits';
import { SuggestionOutcome } from '@baraza/shared/vocabularies';
import type { Form, FormRefusal, PageContext, ServerPage } from '../../engine/page.js';
import { addressOf } from '../../features/comments/view.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { meaningIn } from '../../features/texts/meaning.server.js';
import { LeaveSuggestion, SuggestionPage, type SuggestionPageQuery, TakeSuggestion } from '../../gql.js';

export type Data = SuggestionPageQuery & { readonly keys: Readonly<Record<SuggestionOutcome, string>> };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ comment: await suggestionOf(context), keys: { TAKEN: newKey(), LEFT: newKey() } }),
  title: (_, { t }) => t('suggestion.answer'),
  action: async (context, form) => {
    const comment = await suggestionOf(context);
    const isTaking = oneOf(SuggestionOutcome, form.one('outcome'), 'outcome') === 'TAKEN';
    const refused = isTaking ? await take(context, form, comment.id) : await leave(context, form, comment.id);
    if (refused) return { refused };
    return { goTo: addressOf(`/${context.language}/p/${comment.proposal.id}`, comment.id) };
  },
};

async function suggestionOf({ ask, params }: PageContext): Promise<Data['comment']> {
  return (await ask(SuggestionPage, { id: params.commentId ?? '' })).comment;
}

async function take({ ask }: PageContext, form: Form, comment: string): Promise<FormRefusal | null> {
  const meaningChanged = meaningIn(form);
  if (meaningChanged === null) return { code: 'INVALID_INPUT', faults: { meaning: { fault: 'EMPTY' } } };
  await ask(TakeSuggestion, { input: { key: form.one('key'), comment, meaningChanged } });
  return null;
}

async function leave({ ask, language }: PageContext, form: Form, comment: string): Promise<FormRefusal | null> {
  const refused = check(form, { texts: { reason: limits.leaving } });
  if (refused) return refused;
  await ask(LeaveSuggestion, { input: { key: form.one('key'), comment, reason: form.one('reason'), language } });
  return null;
}
