import { limits } from '@baraza/shared/limits';
import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import { contributionOf, type Contribution } from '../../features/facilitation/contribution.server.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { Appeal } from '../../gql.js';

export type Data = { readonly contribution: Contribution; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => {
    const contribution = await contributionOf(context);
    if (!contribution.isMine) throw new Refused('FORBIDDEN');
    return { contribution, key: newKey() };
  },
  title: (_, { t }) => t('appeal.title'),
  action: async ({ ask, params, language }, form) => {
    const refused = check(form, { texts: { words: limits.appeal } });
    if (refused) return { refused };

    const contribution = params.contributionId ?? '';
    await ask(Appeal, { input: { key: form.one('key'), contribution, language: form.one('language'), words: form.one('words') } });
    return { goTo: `/${language}/appeal/${contribution}` };
  },
};
