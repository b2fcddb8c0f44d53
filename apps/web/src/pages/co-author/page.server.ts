import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { afterFirst } from '../../features/people/then.js';
import { BecomeCoauthor, CoauthorOffer, type CoauthorOfferQuery } from '../../gql.js';

export type Data = {
  readonly key: string;
  /** What the code that was typed is for: shown in this answer, and kept nowhere. */
  readonly offer: { readonly code: string; readonly proposal: CoauthorOfferQuery['coauthorOffer'] } | null;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: () => Promise.resolve({ key: newKey(), offer: null }),
  title: (_, { t }) => t('coauthor.title'),
  action: async ({ ask, language }, form) => {
    const code = form.one('invitation');
    if (!form.one('yes')) {
      const { coauthorOffer: proposal } = await ask(CoauthorOffer, { code });
      return { shown: { key: newKey(), offer: { code, proposal } } };
    }
    const { becomeCoauthor } = await ask(BecomeCoauthor, { input: { key: form.one('key'), code } });
    const { id, consultation } = becomeCoauthor;
    return { goTo: afterFirst({ language, consultation: consultation.slug, me: consultation.me, then: `/${language}/p/${id}` }) };
  },
};
