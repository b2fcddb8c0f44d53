import type { ServerPage } from '../../engine/page.js';
import { visitOf } from '../../features/visits/visit.server.js';
import { isHers } from '../../features/visits/hers.js';
import { ComeBack } from '../../gql.js';

export type Data = { readonly losesItsWay: boolean };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask }) => {
    const visit = await visitOf(ask);
    return { losesItsWay: isHers(visit) && !visit?.hasReceipt };
  },
  title: (_, { t }) => t('return.page'),
  action: async ({ ask, language }, form) => {
    await ask(ComeBack, { input: { receipt: form.one('receipt') } });
    return { goTo: `/${language}/my-part` };
  },
};
