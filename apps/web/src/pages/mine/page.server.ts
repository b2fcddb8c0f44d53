import type { ServerPage } from '../../engine/page.js';
import { proveFirst, wantsProof } from '../../features/people/proving.js';
import { MinePage, type MinePageQuery } from '../../gql.js';

/** `mine` is null where she has to prove first that it is she. */
export type Data = {
  readonly mine: MinePageQuery['mine'] | null;
  readonly isProved: boolean;
  readonly prove: string;
  readonly isFirst: boolean;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, query, language }) => {
    const after = query.get('after');
    const around = { prove: proveFirst(language, `/${language}/mine`), isFirst: after === null };
    try {
      const { mine, me } = await ask(MinePage, { after });
      return { ...around, mine, isProved: me?.isProved ?? false };
    } catch (cause) {
      if (!wantsProof(cause)) throw cause;
      return { ...around, mine: null, isProved: false };
    }
  },
  title: (_, { t }) => t('mine.title'),
};
