import type { Form, PageContext, ServerPage } from '../../engine/page.js';
import { CodeApp, type CodeAppQuery, EnrolPage, EnrolWithPasskey, EnrolWithPassword } from '../../gql.js';

/** Null: nobody is here by an invitation. */
export type Data = { readonly name: string; readonly app: CodeAppQuery['newCodeApp'] } | null;

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, posted }) => {
    const { staffMe } = await ask(EnrolPage, {});
    if (staffMe?.visit !== 'ENROLLING') return null;
    // The form that comes back shows the secret she has scanned already.
    const { newCodeApp } = await ask(CodeApp, { sealed: posted?.one('codeApp') || null });
    return { name: staffMe.name ?? '', app: newCodeApp };
  },
  title: (_, { t }) => t('enrol.title'),
  action: async (context, form) => {
    await enrol(context, form);
    return { goTo: `/${context.language}/staff` };
  },
};

async function enrol({ ask }: PageContext, form: Form): Promise<void> {
  const [name, code] = [form.one('name'), form.one('code')];
  if (form.one('do') === 'passkey')
    await ask(EnrolWithPasskey, { input: { name, passkeyName: form.one('passkeyName'), response: form.one('response') } });
  else await ask(EnrolWithPassword, { input: { name, password: form.one('password'), codeApp: form.one('codeApp'), code } });
}
