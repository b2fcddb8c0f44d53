import { limits } from '@baraza/shared/limits';
import type { ServerPage } from '../../engine/page.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { AnswerAppealPage, type AnswerAppealPageQuery, DecideAppeal } from '../../gql.js';

export type Data = AnswerAppealPageQuery & { readonly queue: string; readonly key: string };

const outcomes = { OVERTURNED: 'OVERTURNED', UPHELD: 'UPHELD' } as const;

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, language }) => {
    const { appeal } = await ask(AnswerAppealPage, { id: params.appealId ?? '' });
    return { appeal, queue: queueOf(language, appeal), key: newKey() };
  },
  title: (_, { t }) => t('appeals.answer'),
  action: async ({ ask, params, language }, form) => {
    const refused = check(form, { texts: { reason: limits.reason }, choices: ['outcome'] });
    if (refused) return { refused };

    const outcome = oneOf(outcomes, form.one('outcome'), 'outcome');
    const input = { key: form.one('key'), appeal: params.appealId ?? '', outcome, reason: form.one('reason') };
    const { decideAppeal } = await ask(DecideAppeal, { input });
    return { goTo: queueOf(language, decideAppeal) };
  },
};

type Place = { readonly consultation: { readonly slug: string } };

function queueOf(language: string, { comment, proposal }: { comment: { proposal: Place } | null; proposal: Place | null }): string {
  const slug = (comment?.proposal ?? proposal)?.consultation.slug ?? '';
  return `/${language}/c/${slug}/appeals`;
}
