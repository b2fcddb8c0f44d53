import type { ServerPage } from '../../engine/page.js';
import { leadingTo, localPath } from '../../features/people/then.js';
import { KeepReceipt, MakeReceipt, Myself, ReplaceReceipt, type MyselfQuery } from '../../gql.js';

export type Data = MyselfQuery;

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: ({ ask }) => ask(Myself, {}),
  title: (_, { t }) => t('receipt.title'),
  action: async ({ ask, query, language }, form) => {
    const then = localPath(query.get('then') ?? '', language, `/${language}/my-part`);
    if (form.one('act') === 'kept') {
      await ask(KeepReceipt, {});
      return { goTo: then };
    }
    if (form.one('act') === 'replace') await ask(ReplaceReceipt, { input: { receipt: form.one('receipt') } });
    else await ask(MakeReceipt, {});
    return { goTo: leadingTo(`/${language}/receipt`, then) };
  },
};
