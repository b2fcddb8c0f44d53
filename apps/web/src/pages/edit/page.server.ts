import { limits } from '@baraza/shared/limits';
import { CommentKind, Stage } from '@baraza/shared/vocabularies';
import type { Form, FormRefusal, PageContext, ServerPage } from '../../engine/page.js';
import { type Own, ownOf } from '../../features/contributions/own.server.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { EditComment, EditProposal } from '../../gql.js';

export type Data = { readonly own: Own; readonly key: string };

const texts = { title: limits.title, problem: limits.problem, change: limits.change };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ own: await ownOf(context), key: newKey() }),
  title: (_, { t }) => t('edit.title'),
  action: async (context, form) => {
    const own = await ownOf(context);
    const refused = own.noun === 'COMMENT' ? await editComment(context, form, own) : await editProposal(context, form, own);
    return refused ? { refused } : { goTo: own.place };
  },
};

async function editComment({ ask }: PageContext, form: Form, { id: comment }: Own): Promise<FormRefusal | null> {
  const refused = check(form, { texts: { words: limits.comment } });
  if (refused) return refused;
  const kind = oneOf(CommentKind, form.one('kind'), 'kind');
  await ask(EditComment, { input: { key: form.one('key'), comment, kind, language: form.one('language'), words: form.one('words') } });
  return null;
}

async function editProposal({ ask }: PageContext, form: Form, { id: proposal }: Own): Promise<FormRefusal | null> {
  const refused = check(form, { texts, choices: ['stages', 'themes'] });
  if (refused) return refused;
  await ask(EditProposal, {
    input: {
      key: form.one('key'),
      proposal,
      language: form.one('language'),
      title: form.one('title'),
      problem: form.one('problem'),
      change: form.one('change'),
      themes: [...form.all('themes')],
      stages: form.all('stages').map((stage) => oneOf(Stage, stage, 'stages')),
    },
  });
  return null;
}
