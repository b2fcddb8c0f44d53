import type { ServerPage } from '../../engine/page.js';
import { MyNames, MyPartPage, type MyNamesQuery, type MyPartPageQuery } from '../../gql.js';

export type Data = MyPartPageQuery & {
  /** Where she takes part, and under which name. Null: not shown to whoever may have taken her phone. */
  readonly names: MyNamesQuery['consultations'] | null;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask }) => {
    const { me } = await ask(MyPartPage, {});
    if (!me?.isProved) return { me, names: null };
    const { consultations } = await ask(MyNames, {});
    return { me, names: consultations.filter((consultation) => consultation.me) };
  },
  title: (_, { t }) => t('myPart.title'),
};
