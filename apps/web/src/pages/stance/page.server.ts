import { StanceKind } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { newKey, oneOf } from '../../features/forms/form.server.js';
import { StancePage, TakeStance, type StancePageQuery } from '../../gql.js';

export type Data = StancePageQuery & { readonly kind: StanceKind | null; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query }) => {
    const kind = Object.values(StanceKind).find((known) => known === query.get('kind')) ?? null;
    return { ...(await ask(StancePage, { id: params.id ?? '' })), kind, key: newKey() };
  },
  title: (_, { t }) => t('stance.question'),
  action: async ({ ask, params, language }, form) => {
    const proposal = params.id ?? '';
    await ask(TakeStance, { input: { key: form.one('key'), proposal, kind: oneOf(StanceKind, form.one('kind'), 'kind') } });
    return { goTo: `/${language}/p/${proposal}#stance` };
  },
};
