import { TextField } from '@baraza/ui/TextField.js';

type Props = { readonly label: string; readonly hint?: string; readonly fault: string | undefined; readonly isNew?: boolean };

/** A password: never shown, never sent back; a keeper of passwords may fill it in. */
export function PasswordField({ label, hint, fault, isNew = false }: Props) {
  return (
    <TextField
      required
      id="password"
      name="password"
      type="password"
      label={label}
      hint={hint}
      fault={fault}
      autoComplete={isNew ? 'new-password' : 'current-password'}
    />
  );
}
