import { limits } from '@baraza/shared/limits';
import { Rule } from '@baraza/shared/vocabularies';
import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import { contributionOf, type Contribution } from '../../features/facilitation/contribution.server.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { Hide } from '../../gql.js';

export type Data = { readonly contribution: Contribution; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => {
    const contribution = await contributionOf(context);
    if (!contribution.may.hide) throw new Refused('FORBIDDEN');
    return { contribution, key: newKey() };
  },
  title: (_, { t }) => t('hide.title'),
  action: async (context, form) => {
    const refused = check(form, { texts: { reason: limits.reason }, choices: ['rule'] });
    if (refused) return { refused };

    const { id: contribution, place } = await contributionOf(context);
    const rule = oneOf(Rule, form.one('rule'), 'rule');
    await context.ask(Hide, { input: { key: form.one('key'), contribution, rule, reason: form.one('reason') } });
    return { goTo: place };
  },
};
