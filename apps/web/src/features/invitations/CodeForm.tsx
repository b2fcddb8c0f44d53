import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor, typedIn } from '../forms/typed.js';

type Props = { readonly send: string; readonly formKey: string; readonly returned: Returned | null };

/** Where one types a code one was given. It travels in the form, never in an address. */
export function CodeForm({ send, formKey, returned }: Props) {
  const t = useText();
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ code: t('invitation.code') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
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
        <Button look="main">{send}</Button>
      </div>
    </form>
  );
}
