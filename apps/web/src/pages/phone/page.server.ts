import type { Form, PageContext, ServerPage } from '../../engine/page.js';
import { isHers } from '../../features/visits/hers.js';
import { EndOtherVisits, EndVisit, KeepVisit, MyVisits, PhonePage, type MyVisitsQuery, type PhonePageQuery } from '../../gql.js';

export type Data = PhonePageQuery & { readonly elsewhere: MyVisitsQuery['myVisits']; readonly isSaved: boolean };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, query }) => {
    const { me } = await ask(PhonePage, {});
    const visits = isHers(me) ? (await ask(MyVisits, {})).myVisits : [];
    return { me, elsewhere: visits.filter(({ isThis }) => !isThis), isSaved: query.has('saved') };
  },
  title: (_, { t }) => t('phone.title'),
  action: async (context, form) => {
    await change(context, form);
    return { goTo: `/${context.language}/phone?saved` };
  },
};

async function change({ ask }: PageContext, form: Form): Promise<void> {
  const visit = form.one('end');
  if (form.one('endOthers')) await ask(EndOtherVisits, {});
  else if (visit) await ask(EndVisit, { id: visit });
  else await ask(KeepVisit, { isOwnPhone: form.one('phone') === 'OWN' });
}
