import { Refused } from '@baraza/shared/web';
import type { PageContext, ServerPage } from '../../engine/page.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { CoauthorsPage, type CoauthorsPageQuery, InviteCoauthor, type InviteCoauthorMutation, LeaveAuthors } from '../../gql.js';

export type Data = CoauthorsPageQuery & {
  readonly key: string;
  /** A code that was just made: told this once. */
  readonly made: InviteCoauthorMutation['inviteCoauthor'] | null;
};

async function load({ ask, params }: PageContext): Promise<Data> {
  const { proposal } = await ask(CoauthorsPage, { id: params.proposalId ?? '' });
  if (!proposal.isMine) throw new Refused('FORBIDDEN');
  return { proposal, key: newKey(), made: null };
}

export const server: ServerPage<Data> = {
  isPrivate: true,
  load,
  title: (_, { t }) => t('coauthors.title'),
  action: async (context, form) => {
    const { ask, params, language } = context;
    const input = { key: form.one('key'), proposal: params.proposalId ?? '' };
    if (form.one('do') !== 'leave') {
      const { inviteCoauthor: made } = await ask(InviteCoauthor, { input });
      return { shown: { ...(await load(context)), made } };
    }
    const refused = check(form, { choices: ['sure'] });
    if (refused) return { refused };
    await ask(LeaveAuthors, { input });
    return { goTo: `/${language}/p/${input.proposal}` };
  },
};
