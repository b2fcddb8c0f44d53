import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { ComeIn } from '../../gql.js';

export type Data = { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: () => Promise.resolve({ key: newKey() }),
  title: (_, { t }) => t('comeIn.title'),
  action: async ({ ask, params, language }, form) => {
    const { comeIn } = await ask(ComeIn, { input: { key: form.one('key'), token: params.token ?? '' } });
    return { goTo: `/${language}/c/${comeIn.consultation}` };
  },
};
