import type { Returned } from '../../engine/page.js';
import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { typedIn } from '../forms/typed.js';
import { CodeField } from './CodeField.js';
import { PasskeyForm } from './PasskeyForm.js';
import { PasswordField } from './PasswordField.js';

/** The two ways in. Both ask for two things; a password alone opens nothing. */
export function SignInForms({ returned }: { returned: Returned | null }) {
  const t = useText();
  const faults = faultWords(t, returned);
  return (
    <section className={layout.stack}>
      <h1>{t('staff.signIn')}</h1>
      <p className={layout.lead}>{t('staff.lead')}</p>
      <Refusal returned={returned} labels={{ name: t('staff.name'), password: t('staff.password'), passkey: t('staff.passkey') }} />
      <PasskeyForm isMain use="SIGN_IN" words={t('staff.passkey')}>
        <p>{t('staff.passkeyMore')}</p>
      </PasskeyForm>
      <form className={layout.stack} method="post" noValidate>
        <h2>{t('staff.byPassword')}</h2>
        <TextField
          required
          id="name"
          name="name"
          label={t('staff.name')}
          fault={faults['name']}
          defaultValue={typedIn(returned).one('name')}
          autoComplete="username"
        />
        <PasswordField label={t('staff.password')} fault={faults['password']} />
        <CodeField label={t('staff.code')} fault={faults['code']} />
        <div>
          <Button>{t('staff.send')}</Button>
        </div>
      </form>
    </section>
  );
}
