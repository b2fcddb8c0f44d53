import type { ServerPage } from '../../engine/page.js';
import { type Own, ownOf } from '../../features/contributions/own.server.js';
import { newKey } from '../../features/forms/form.server.js';
import { Withdraw } from '../../gql.js';

export type Data = { readonly own: Own; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ own: await ownOf(context), key: newKey() }),
  title: (_, { t }) => t('withdraw.title'),
  action: async (context, form) => {
    const { id: contribution, place } = await ownOf(context);
    await context.ask(Withdraw, { input: { key: form.one('key'), contribution } });
    return { goTo: place };
  },
};
