import { StakeholderGroup } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { newKey, oneOf } from '../../features/forms/form.server.js';
import { localPath } from '../../features/people/then.js';
import { DescribeMyself, MePage, type MePageQuery } from '../../gql.js';

export type Data = MePageQuery & { readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ ...(await ask(MePage, { slug: params.slug ?? '' })), key: newKey() }),
  title: (_, { t }) => t('me.title'),
  action: async ({ ask, params, query, language }, form) => {
    const consultation = params.slug ?? '';
    const sent = form.one('skip') ? '' : form.one('group');
    // What she skips stays as it was: nobody can read here what she said before.
    const answers = sent ? { stakeholderGroup: oneOf(StakeholderGroup, sent, 'group') } : {};
    await ask(DescribeMyself, { input: { key: form.one('key'), consultation, ...answers } });
    return { goTo: localPath(query.get('then') ?? '', language, `/${language}/c/${consultation}`) };
  },
};
