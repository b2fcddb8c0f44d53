import type { ServerPage } from '../../engine/page.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { proved } from '../../features/people/proving.js';
import { EraseAll } from '../../gql.js';

export type Data = { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: () => Promise.resolve({ key: newKey() }),
  title: (_, { t }) => t('eraseAll.title'),
  action: async ({ ask, language }, form) => {
    const refused = check(form, { choices: ['sure'] });
    if (refused) return { refused };
    return proved(language, `/${language}/erase-all`, async () => {
      await ask(EraseAll, { input: { key: form.one('key') } });
      return { goTo: `/${language}`, isLeaving: true };
    });
  },
};
