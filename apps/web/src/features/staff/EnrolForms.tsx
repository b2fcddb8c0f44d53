import type { Returned } from '../../engine/page.js';
import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { CodeAppQuery } from '../../gql.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { typedIn } from '../forms/typed.js';
import { CodeApp } from './CodeApp.js';
import { PasskeyForm } from './PasskeyForm.js';
import { PasswordField } from './PasswordField.js';

type Props = { readonly name: string; readonly app: CodeAppQuery['newCodeApp']; readonly returned: Returned | null };

/** The two ways to set up a sign-in: a passkey, or a password with a code app. */
export function EnrolForms({ name, app, returned }: Props) {
  const t = useText();
  const typed = typedIn(returned);
  const isPasskey = typed.one('do') === 'passkey';
  const faults = faultWords(t, returned);
  const labels = {
    name: t('staff.name'),
    passkeyName: t('enrol.passkeyName'),
    passkey: t('enrol.way'),
    password: t('enrol.password'),
    code: t('enrol.firstCode'),
  };
  const nameField = (id: string, isMine: boolean) => (
    <TextField
      required
      id={id}
      name="name"
      label={labels.name}
      hint={t('enrol.nameHint')}
      fault={isMine ? faults['name'] : undefined}
      defaultValue={typed.one('name') || name}
      autoComplete="username"
    />
  );
  return (
    <section className={`${layout.stack} ${layout.loose}`}>
      <div className={layout.stack}>
        <h1>{t('enrol.title')}</h1>
        <p className={layout.lead}>{t('enrol.lead')}</p>
      </div>
      <Refusal returned={returned} labels={labels} prefix={isPasskey ? 'passkey-' : ''} />
      <section className={layout.stack}>
        <h2>{t('enrol.way')}</h2>
        <p>{t('enrol.wayMore')}</p>
        <PasskeyForm isMain use="ADD" words={t('enrol.create')} otherwise={<p className={layout.soft}>{t('enrol.noScript')}</p>}>
          {nameField('passkey-name', isPasskey)}
          <TextField
            required
            id="passkey-passkeyName"
            name="passkeyName"
            label={labels.passkeyName}
            fault={faults['passkeyName']}
            defaultValue={typed.one('passkeyName') || t('enrol.passkeyUsual')}
          />
        </PasskeyForm>
      </section>
      <form className={layout.stack} method="post" noValidate>
        <h2>{t('enrol.other')}</h2>
        {nameField('name', !isPasskey)}
        <PasswordField isNew label={labels.password} hint={t('enrol.passwordHint')} fault={faults['password']} />
        <h3>{t('enrol.app')}</h3>
        <CodeApp app={app} label={labels.code} fault={faults['code']} />
        <div>
          <Button>{t('enrol.finish')}</Button>
        </div>
      </form>
    </section>
  );
}
