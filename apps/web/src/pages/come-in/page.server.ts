import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { ComeIn, ComeInPage, type ComeInPageQuery } from '../../gql.js';

export type Data = { readonly key: string; readonly link: ComeInPageQuery['link'] };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ key: newKey(), link: (await ask(ComeInPage, { token: params.token ?? '' })).link }),
  title: (_, { t }) => t('comeIn.title'),
  action: async ({ ask, params, language }, form) => {
    const { comeIn } = await ask(ComeIn, { input: { key: form.one('key'), token: params.token ?? '' } });
    if (comeIn.mustEnrol) return { goTo: `/${language}/staff/enrol` };
    return { goTo: comeIn.consultation ? `/${language}/c/${comeIn.consultation}` : `/${language}/staff` };
  },
};
