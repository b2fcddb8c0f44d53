import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { Unmerge, UnmergePage, type UnmergePageQuery } from '../../gql.js';

export type Data = UnmergePageQuery & { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ ...(await ask(UnmergePage, { id: params.proposalId ?? '' })), key: newKey() }),
  title: (_, { t }) => t('unmerge.title'),
  action: async ({ ask, params, language }, form) => {
    const { unmerge } = await ask(Unmerge, { input: { key: form.one('key'), proposal: params.proposalId ?? '' } });
    return { goTo: `/${language}/p/${unmerge.id}` };
  },
};
