import type { ServerPage } from '../../engine/page.js';
import { newKey } from '../../features/forms/form.server.js';
import { leadingTo, localPath } from '../../features/people/then.js';
import { DescribeMyself, MakeReceipt, ThanksPage, type ThanksPageQuery } from '../../gql.js';

export type Data = ThanksPageQuery & { readonly key: string; readonly questions: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query, language }) => {
    const page = await ask(ThanksPage, { slug: params.slug ?? '' });
    const consultation = `/${language}/c/${params.slug ?? ''}`;
    const then = localPath(query.get('then') ?? '', language, consultation);
    return { ...page, key: newKey(), questions: leadingTo(`${consultation}/me`, then) };
  },
  title: (_, { t }) => t('thanks.title'),
  action: async ({ ask, params, query, language }, form) => {
    const consultation = params.slug ?? '';
    const then = localPath(query.get('then') ?? '', language, `/${language}/c/${consultation}`);
    if (form.one('act') === 'receipt') {
      await ask(MakeReceipt, {});
      return { goTo: leadingTo(`/${language}/receipt`, leadingTo(`/${language}/c/${consultation}/me`, then)) };
    }
    // She was asked, and went on: she is not asked again.
    await ask(DescribeMyself, { input: { key: form.one('key'), consultation } });
    return { goTo: then };
  },
};
