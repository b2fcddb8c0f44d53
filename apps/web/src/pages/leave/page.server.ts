import type { ServerPage } from '../../engine/page.js';
import { Leave } from '../../gql.js';

export const server: ServerPage<null> = {
  isEmpty: true,
  load: () => Promise.resolve(null),
  title: (_, { t }) => t('title.leave'),
  action: async ({ ask, language }) => {
    await ask(Leave, {});
    return { goTo: `/${language}/leave`, isLeaving: true };
  },
};
