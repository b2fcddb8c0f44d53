import { limits } from '@baraza/shared/limits';
import type { Form, PageContext, ServerPage } from '../../engine/page.js';
import { check, newKey } from '../../features/forms/form.server.js';
import {
  AdministrationPage,
  type AdministrationPageQuery,
  ApproveReset,
  AskReset,
  DisableStaff,
  InviteAdministrator,
  InviteOrganizer,
  type StaffLinkFragment,
} from '../../gql.js';

export type Data = AdministrationPageQuery['administration'] & {
  readonly isProved: boolean;
  readonly key: string;
  /** Who was just invited: her link is told this once. */
  readonly invited: StaffLinkFragment | null;
};

async function load({ ask }: PageContext): Promise<Data> {
  const { administration, me } = await ask(AdministrationPage, {});
  return { ...administration, isProved: me?.isProved ?? false, key: newKey(), invited: null };
}

export const server: ServerPage<Data> = {
  isPrivate: true,
  load,
  title: (_, { t }) => t('administration.title'),
  action: async (context, form) => {
    const act = Object.hasOwn(forms, form.one('do')) ? forms[form.one('do')] : undefined;
    const refused = act && check(form, { texts: act.texts });
    if (refused) return { refused };

    const invited = await act?.send(context, form);
    return invited ? { shown: { ...(await load(context)), invited } } : { goTo: `/${context.language}/administration` };
  },
};

type Act = {
  /** What is written in its form. */
  readonly texts: Readonly<Record<string, typeof limits.name | typeof limits.reason>>;
  /** Gives the link of whoever is to set up her sign-in. */
  readonly send: (context: PageContext, form: Form) => Promise<StaffLinkFragment | null>;
};

/** The forms of the page, by what they do. */
const forms: Readonly<Record<string, Act>> = {
  organizer: {
    texts: { name: limits.name },
    send: async ({ ask }, form) => {
      const input = { key: form.one('key'), name: form.one('name'), consultation: form.one('consultation'), role: 'ORGANIZER' } as const;
      return (await ask(InviteOrganizer, { input })).inviteStaff;
    },
  },
  administrator: {
    texts: { name: limits.name },
    send: async ({ ask }, form) =>
      (await ask(InviteAdministrator, { input: { key: form.one('key'), name: form.one('name') } })).inviteAdministrator,
  },
  disable: {
    texts: {},
    send: async ({ ask }, form) => {
      await ask(DisableStaff, { input: { key: form.one('key'), person: form.one('about') } });
      return null;
    },
  },
  ask: {
    texts: { reason: limits.reason },
    send: async ({ ask }, form) => {
      await ask(AskReset, { input: { key: form.one('key'), person: form.one('about'), reason: form.one('reason') } });
      return null;
    },
  },
  approve: {
    texts: {},
    send: async ({ ask }, form) => (await ask(ApproveReset, { input: { key: form.one('key'), reset: form.one('about') } })).approveReset,
  },
};
