import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { Lift, SuspensionsPage, type SuspensionsPageQuery } from '../../gql.js';

type Row = NonNullable<SuspensionsPageQuery['consultation']['suspensions']>['suspensions'][number];

export type Data = {
  readonly consultation: Omit<SuspensionsPageQuery['consultation'], 'suspensions'>;
  readonly suspensions: readonly (Row & { readonly key: string })[];
  readonly next: string | null;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query }) => {
    const { consultation } = await ask(SuspensionsPage, { slug: params.slug ?? '', after: query.get('after') });
    const { suspensions = [], next = null } = consultation.suspensions ?? {};
    return { consultation, suspensions: suspensions.map((one) => ({ ...one, key: newKey() })), next };
  },
  title: (_, { t }) => t('suspensions.title'),
  action: async ({ ask, params, language }, form) => {
    await ask(Lift, { input: { key: form.one('key'), suspension: form.one('suspension') } });
    return { goTo: `/${language}/c/${params.slug ?? ''}/suspensions` };
  },
};
