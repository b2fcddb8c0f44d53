import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { NewNamePage, StartAfresh, type NewNamePageQuery } from '../../gql.js';

export type Data = NewNamePageQuery & { readonly isTaken: boolean; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query }) => ({
    ...(await ask(NewNamePage, { slug: params.slug ?? '' })),
    isTaken: query.has('taken'),
    key: newKey(),
  }),
  title: (_, { t }) => t('newName.title'),
  action: async ({ ask, params, language }, form) => {
    const consultation = params.slug ?? '';
    await ask(StartAfresh, { input: { key: form.one('key'), consultation } });
    return { goTo: `/${language}/c/${consultation}/new-name?taken` };
  },
};
