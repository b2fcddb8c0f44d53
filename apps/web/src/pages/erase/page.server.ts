import type { ServerPage } from '../../engine/page.js';
import { type Own, ownOf } from '../../features/contributions/own.server.js';
import { newKey } from '../../features/forms/form.server.js';
import { proved } from '../../features/people/proving.js';
import { Erase } from '../../gql.js';

export type Data = { readonly own: Own; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ own: await ownOf(context), key: newKey() }),
  title: (_, { t }) => t('erase.title'),
  action: async (context, form) => {
    const { id: contribution, place } = await ownOf(context);
    return proved(context.language, `/${context.language}/erase/${contribution}`, async () => {
      await context.ask(Erase, { input: { key: form.one('key'), contribution } });
      return { goTo: place };
    });
  },
};
