import { invitationLimits } from '@baraza/shared/limits';
import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor, typedIn } from '../forms/typed.js';

/** How many codes, and for how long. */
export function IssueForm({ formKey, returned }: { formKey: string; returned: Returned | null }) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  const fields = [
    { name: 'count', label: t('invitations.count'), usual: '10' },
    { name: 'days', label: t('invitations.days'), usual: String(invitationLimits.days.usual) },
  ] as const;
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ count: t('invitations.count'), days: t('invitations.days') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      {fields.map(({ name, label, usual }) => (
        <TextField
          key={name}
          id={name}
          name={name}
          label={label}
          fault={faults[name]}
          defaultValue={typed.one(name) || usual}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
        />
      ))}
      <div>
        <Button look="main" icon="plus">
          {t('invitations.make')}
        </Button>
      </div>
    </form>
  );
}
