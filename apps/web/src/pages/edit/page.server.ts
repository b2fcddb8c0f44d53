import { limits } from '@baraza/shared/limits';
import { CommentKind } from '@baraza/shared/vocabularies';
import type { Form, FormRefusal, PageContext, ServerPage } from '../../engine/page.js';
import { type Own, ownOf } from '../../features/contributions/own.server.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { proposalDoubt, proposalFaults, proposalIn } from '../../features/proposals/proposal.server.js';
import { meaningIn } from '../../features/texts/meaning.server.js';
import { languageDoubt, writtenIn } from '../../features/texts/language.server.js';
import { EditComment, EditProposal } from '../../gql.js';

export type Data = { readonly own: Own; readonly key: string };

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

async function editComment(context: PageContext, form: Form, { id: comment }: Own): Promise<FormRefusal | null> {
  const refused = check(form, { texts: { words: limits.comment } }) ?? (await languageDoubt(context, form, ['words']));
  if (refused) return refused;
  const kind = oneOf(CommentKind, form.one('kind'), 'kind');
  const keepsHistory = form.one('told') === 'yes';
  const version = form.one('version') || null;
  const input = { key: form.one('key'), comment, version, kind, language: writtenIn(form), words: form.one('words'), keepsHistory };
  await context.ask(EditComment, { input });
  return null;
}

async function editProposal(context: PageContext, form: Form, { id: proposal, keepsHistory }: Own): Promise<FormRefusal | null> {
  const also = keepsHistory && form.one('told') === 'yes' ? ['meaning'] : [];
  const refused = proposalFaults(form, also) ?? (await proposalDoubt(context, form));
  if (refused) return refused;
  await context.ask(EditProposal, {
    input: {
      key: form.one('key'),
      proposal,
      version: form.one('version') || null,
      ...proposalIn(form),
      meaningChanged: meaningIn(form),
    },
  });
  return null;
}
