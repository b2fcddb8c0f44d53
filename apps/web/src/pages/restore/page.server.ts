import { limits } from '@baraza/shared/limits';
import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import { contributionOf, type Contribution } from '../../features/facilitation/contribution.server.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { Restore } from '../../gql.js';

export type Data = { readonly contribution: Contribution; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => {
    const contribution = await contributionOf(ask, params.contributionId ?? '');
    if (!contribution.may.restore) throw new Refused('FORBIDDEN');
    return { contribution, key: newKey() };
  },
  title: (_, { t }) => t('restore.title'),
  action: async ({ ask, params, language }, form) => {
    const refused = check(form, { texts: { reason: limits.reason } });
    if (refused) return { refused };

    const contribution = params.contributionId ?? '';
    const { place } = await contributionOf(ask, contribution);
    await ask(Restore, { input: { key: form.one('key'), contribution, reason: form.one('reason') } });
    return { goTo: `/${language}/${place}` };
  },
};
