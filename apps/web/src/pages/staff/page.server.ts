import type { ServerPage } from '../../engine/page.js';
import { SignIn, SignInWithPasskey, StaffPage, type StaffPageQuery } from '../../gql.js';

export type Data = { readonly me: StaffPageQuery['staffMe'] };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask }) => ({ me: (await ask(StaffPage, {})).staffMe }),
  title: (_, { t }) => t('staff.title'),
  action: async ({ ask, language }, form) => {
    if (form.one('do') === 'passkey') await ask(SignInWithPasskey, { input: { response: form.one('response') } });
    else await ask(SignIn, { input: { name: form.one('name'), password: form.one('password'), code: form.one('code') } });
    return { goTo: `/${language}/staff` };
  },
};
