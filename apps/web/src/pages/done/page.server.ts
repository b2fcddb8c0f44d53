import type { ServerPage } from '../../engine/page.js';
import { Leave } from '../../gql.js';

export const server: ServerPage<null> = {
  isPrivate: true,
  load: () => Promise.resolve(null),
  title: (_, { t }) => t('done.title'),
  action: async ({ ask, language }) => {
    await ask(Leave, {});
    return { goTo: `/${language}/done`, isLeaving: true };
  },
};
