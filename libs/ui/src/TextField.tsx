import type { ComponentProps } from 'react';
import css from './Field.module.css';
import { described, Field, type FieldFrame } from './Field.js';

type Own = FieldFrame & { readonly isLong?: boolean; readonly type?: 'password' };
type Props = Own & Omit<ComponentProps<'textarea'>, keyof FieldFrame | 'className'>;

/** A line to write on, or several. */
export function TextField({ id, label, hint, fault, note, isLong = false, ...rest }: Props) {
  const Box = (isLong ? 'textarea' : 'input') as 'textarea';
  return (
    <Field id={id} label={label} hint={hint} fault={fault} note={note}>
      <Box
        id={id}
        className={css.box}
        dir="auto"
        aria-describedby={described({ id, hint, fault })}
        aria-invalid={fault ? true : undefined}
        {...rest}
      />
    </Field>
  );
}
