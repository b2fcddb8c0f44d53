import type { ServerPage } from '../../engine/page.js';
import { localPath } from '../../features/people/then.js';
import { Myself, Prove, type MyselfQuery } from '../../gql.js';

export type Data = { readonly me: MyselfQuery['me']; readonly then: string };

const home = (language: string) => `/${language}/my-part`;

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, query, language }) => {
    const { me } = await ask(Myself, {});
    return { me: me && { ...me, receipt: null }, then: localPath(query.get('then') ?? '', language, home(language)) };
  },
  title: (_, { t }) => t('prove.title'),
  action: async ({ ask, query, language }, form) => {
    await ask(Prove, { input: { receipt: form.one('receipt') } });
    return { goTo: localPath(query.get('then') ?? '', language, home(language)) };
  },
};
