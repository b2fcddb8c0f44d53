import { Refused } from '@baraza/shared/web';
import type { PageContext, ServerPage } from '../../engine/page.js';
import { newKey, numberIn } from '../../features/forms/form.server.js';
import {
  InvitationsPage,
  type InvitationsPageQuery,
  IssueInvitations,
  type IssueInvitationsMutation,
  RevokeInvitations,
} from '../../gql.js';

type Read = InvitationsPageQuery['consultation'];
type Issued = IssueInvitationsMutation['issueInvitations'];

export type Data = {
  readonly consultation: Pick<Read, 'slug' | 'title'>;
  readonly batches: NonNullable<Read['invitationBatches']>;
  readonly key: string;
  /** Codes that were just made: told this once. */
  readonly issued: Issued | null;
};

async function load({ ask, params }: PageContext): Promise<Data> {
  const { consultation } = await ask(InvitationsPage, { slug: params.slug ?? '' });
  const { slug, title, invitationBatches: batches } = consultation;
  if (!batches) throw new Refused('FORBIDDEN');
  return { consultation: { slug, title }, batches, key: newKey(), issued: null };
}

export const server: ServerPage<Data> = {
  isPrivate: true,
  load,
  title: (_, { t }) => t('invitations.title'),
  action: async (context, form) => {
    const { ask, params, language } = context;
    const [key, consultation, batch] = [form.one('key'), params.slug ?? '', form.one('batch')];
    if (batch) {
      await ask(RevokeInvitations, { input: { key, batch } });
      return { goTo: `/${language}/c/${consultation}/invitations` };
    }
    const [count, days] = [numberIn(form, 'count'), numberIn(form, 'days')];
    const { issueInvitations: issued } = await ask(IssueInvitations, { input: { key, consultation, count, days } });
    return { shown: { ...(await load(context)), issued } };
  },
};
