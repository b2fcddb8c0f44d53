import type { ServerPage } from '../../engine/page.js';
import { type Own, ownOf } from '../../features/contributions/own.server.js';
import { newKey } from '../../features/forms/form.server.js';
import { proposalDoubt, proposalFaults, proposalIn } from '../../features/proposals/proposal.server.js';
import { Propose } from '../../gql.js';

export type Data = { readonly own: Own; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ own: await ownOf(context), key: newKey() }),
  title: (_, { t }) => t('split.title'),
  action: async (context, form) => {
    const { ask, language } = context;
    const { id: splitFrom, consultation } = await ownOf(context);
    const refused = proposalFaults(form) ?? (await proposalDoubt(context, form));
    if (refused) return { refused };
    const { propose } = await ask(Propose, {
      input: {
        key: form.one('key'),
        consultation: consultation.slug,
        splitFrom,
        ...proposalIn(form),
      },
    });
    return { goTo: `/${language}/p/${propose.id}` };
  },
};
