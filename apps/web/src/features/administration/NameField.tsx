import { TextField } from '@baraza/ui/TextField.js';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { typedIn } from '../forms/typed.js';

/** What colleagues call the one who is invited. `returned`: the form it stands in came back. */
export function NameField({ id, returned }: { id: string; returned: Returned | null }) {
  const t = useText();
  return (
    <TextField
      required
      id={id}
      name="name"
      label={t('administration.name')}
      hint={t('administration.nameHint')}
      fault={faultWords(t, returned).name}
      defaultValue={typedIn(returned).one('name')}
      autoComplete="off"
    />
  );
}
