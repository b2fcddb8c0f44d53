import { limits } from '@baraza/shared/limits';
import type { Form, FormRefusal, PageContext, ServerPage } from '../../engine/page.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { AnswerMerge, AskMerge, MergeAnswerPage, type MergeAnswerPageQuery, TakeBackMerge } from '../../gql.js';

export type Data = MergeAnswerPageQuery & { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ ...(await ask(MergeAnswerPage, { id: params.requestId ?? '' })), key: newKey() }),
  title: (_, { t }) => t('mergeAnswer.title'),
  action: async (context, form) => {
    const refused = await act(context, form);
    return refused ? { refused } : { goTo: `/${context.language}/merge-answer/${context.params.requestId ?? ''}` };
  },
};

async function act({ ask, params }: PageContext, form: Form): Promise<FormRefusal | null> {
  const [key, merge, wish] = [form.one('key'), params.requestId ?? '', form.one('do')];
  if (wish === 'takeBack') await ask(TakeBackMerge, { input: { key, merge } });
  else if (wish === 'join') await say(ask, { key, merge, isJoining: form.one('joining') === 'yes' });
  else if (wish === 'agree') await ask(AnswerMerge, { input: { key, merge, isAgreed: true, reason: '' } });
  else return decline(ask, form, { key, merge });
  return null;
}

async function decline(ask: PageContext['ask'], form: Form, to: { key: string; merge: string }): Promise<FormRefusal | null> {
  const refused = check(form, { texts: { reason: limits.declining } });
  if (refused) return refused;
  await ask(AnswerMerge, { input: { ...to, isAgreed: false, reason: form.one('reason') } });
  return null;
}

/** Asking the same again says whether her name comes along. */
async function say(
  ask: PageContext['ask'],
  { key, merge: id, isJoining }: { key: string; merge: string; isJoining: boolean },
): Promise<void> {
  const { merge } = await ask(MergeAnswerPage, { id });
  await ask(AskMerge, { input: { key, proposal: merge.proposal.id, target: merge.target.id, isJoining } });
}
