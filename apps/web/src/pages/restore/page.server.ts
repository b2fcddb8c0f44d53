import { limits } from '@baraza/shared/limits';
import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import { contributionOf, type Contribution } from '../../features/facilitation/contribution.server.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { Restore } from '../../gql.js';

export type Data = { readonly contribution: Contribution; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => {
    const contribution = await contributionOf(context);
    if (!contribution.may.restore) throw new Refused('FORBIDDEN');
    return { contribution, key: newKey() };
  },
  title: (_, { t }) => t('restore.title'),
  action: async (context, form) => {
    const refused = check(form, { texts: { reason: limits.reason } });
    if (refused) return { refused };

    const { id: contribution, place } = await contributionOf(context);
    await context.ask(Restore, { input: { key: form.one('key'), contribution, reason: form.one('reason') } });
    return { goTo: place };
  },
};
