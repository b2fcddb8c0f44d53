import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { Redeem } from '../../gql.js';

export type Data = { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: () => Promise.resolve({ key: newKey() }),
  title: (_, { t }) => t('invitation.title'),
  action: async ({ ask, language }, form) => {
    const { redeem } = await ask(Redeem, { input: { key: form.one('key'), code: form.one('invitation') } });
    return { goTo: `/${language}/c/${redeem.slug}` };
  },
};
