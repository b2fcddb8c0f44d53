import { Refused } from '@baraza/shared/web';
import type { Form, PageContext, ServerPage } from '../../engine/page.js';
import {
  AddPasskey,
  CodeApp,
  type CodeAppQuery,
  EndOtherStaffVisits,
  EndStaffVisit,
  NamePasskey,
  RemovePasskey,
  SecurityPage,
  type SecurityPageQuery,
  SetCodeApp,
  SetPassword,
} from '../../gql.js';

export type Data = {
  readonly me: NonNullable<SecurityPageQuery['staffMe']>;
  readonly visits: SecurityPageQuery['myVisits'];
  /** A new one, for who has just proved who she is and wants to set it up. */
  readonly app: CodeAppQuery['newCodeApp'] | null;
  readonly isSaved: boolean;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, posted, query }) => {
    const { staffMe: me, myVisits: visits } = await ask(SecurityPage, {});
    if (me?.visit !== 'STAFF') throw new Refused('FORBIDDEN');
    const app = me.isProved && query.has('app') ? (await ask(CodeApp, { sealed: posted?.one('codeApp') || null })).newCodeApp : null;
    return { me, visits, app, isSaved: query.has('saved') };
  },
  title: (_, { t }) => t('security.title'),
  action: async (context, form) => {
    const here = `/${context.language}/staff/security`;
    try {
      await doing[form.one('do')]?.(context, form);
      return { goTo: `${here}?saved` };
    } catch (cause) {
      if (cause instanceof Refused && cause.code === 'PROVE') return { goTo: `/${context.language}/staff/prove?then=${here}` };
      throw cause;
    }
  },
};

/** What each form of the page does, by its name. */
const doing: Readonly<Record<string, (context: PageContext, form: Form) => Promise<unknown>>> = {
  passkey: ({ ask }, form) => ask(AddPasskey, { input: { passkeyName: form.one('passkeyName'), response: form.one('response') } }),
  name: ({ ask }, form) => ask(NamePasskey, { input: { id: form.one('id'), passkeyName: form.one('passkeyName') } }),
  remove: ({ ask }, form) => ask(RemovePasskey, { id: form.one('id') }),
  password: ({ ask }, form) => ask(SetPassword, { password: form.one('password') }),
  code: ({ ask }, form) => ask(SetCodeApp, { input: { codeApp: form.one('codeApp'), code: form.one('code') } }),
  end: ({ ask }, form) => ask(EndStaffVisit, { id: form.one('id') }),
  endOthers: ({ ask }) => ask(EndOtherStaffVisits, {}),
};
