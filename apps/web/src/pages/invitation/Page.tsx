import type { PageProps } from '../../engine/page.js';
import { Button } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

/** Where one types the code one was given. It travels in the form, never in an address. */
export function Page({ data: { key }, returned }: PageProps<Data>) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <Mark isBig />
      <h1>{t('invitation.title')}</h1>
      <p>{t('invitation.lead')}</p>
      <form className={layout.stack} method="post" noValidate>
        <Refusal returned={returned} labels={{ code: t('invitation.code') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <TextField
          required
          id="code"
          name="invitation"
          label={t('invitation.code')}
          hint={t('invitation.hint')}
          fault={faultWords(t, returned).code}
          defaultValue={typedIn(returned).one('invitation')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <div>
          <Button look="main">{t('invitation.send')}</Button>
        </div>
      </form>
      <p className={layout.soft}>{t('invitation.keep')}</p>
    </section>
  );
}
