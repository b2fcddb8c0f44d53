import { TextField } from '@baraza/ui/TextField.js';
import { useText } from '../../engine/text.js';

type Props = { readonly label: string; readonly fault: string | undefined };

/** For the six digits of a code app. */
export function CodeField({ label, fault }: Props) {
  const t = useText();
  return (
    <TextField
      required
      id="code"
      name="code"
      label={label}
      hint={t('staff.codeHint')}
      fault={fault}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
    />
  );
}
