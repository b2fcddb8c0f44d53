import type { PageContext, ServerPage } from '../../engine/page.js';
import { localPath } from '../../features/people/then.js';
import { ProveByCode, ProveByPasskey, ProvePage, type ProvePageQuery } from '../../gql.js';

export type Data = { readonly me: ProvePageQuery['staffMe']; readonly then: string };

const thenOf = ({ query, language }: PageContext) => localPath(query.get('then') ?? '', language, `/${language}/staff`);

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ me: (await context.ask(ProvePage, {})).staffMe, then: thenOf(context) }),
  title: (_, { t }) => t('staffProve.title'),
  action: async (context, form) => {
    if (form.one('do') === 'passkey') await context.ask(ProveByPasskey, { input: { response: form.one('response') } });
    else await context.ask(ProveByCode, { input: { code: form.one('code') } });
    return { goTo: thenOf(context) };
  },
};
