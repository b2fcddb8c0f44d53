import { StanceKind } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { newKey, oneOf } from '../../features/forms/form.server.js';
import { StancePage, TakeStance, type StancePageQuery } from '../../gql.js';

export type Data = StancePageQuery & { readonly kind: StanceKind | null; readonly wording: number | null; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query }) => {
    const kind = Object.values(StanceKind).find((known) => known === query.get('kind')) ?? null;
    return { ...(await ask(StancePage, { id: params.id ?? '' })), kind, wording: numberOf(query.get('wording')), key: newKey() };
  },
  title: (_, { t }) => t('stance.question'),
  action: async ({ ask, params, language }, form) => {
    const proposal = params.id ?? '';
    const kind = oneOf(StanceKind, form.one('kind'), 'kind');
    await ask(TakeStance, { input: { key: form.one('key'), proposal, kind, wording: numberOf(form.one('wording')) } });
    return { goTo: `/${language}/p/${proposal}#stance` };
  },
};

/** The number of the wording she read; null where it did not come. */
function numberOf(sent: string | null): number | null {
  return sent && /^\d{1,9}$/.test(sent) ? Number(sent) : null;
}
