import type { ComponentProps } from 'react';
import css from './Field.module.css';
import { described, Field, type FieldFrame } from './Field.js';

type Props = FieldFrame & Omit<ComponentProps<'select'>, keyof FieldFrame | 'className'>;

/** One of a long list. */
export function SelectField({ id, label, hint, fault, note, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} fault={fault} note={note}>
      <select
        id={id}
        className={css.box}
        aria-describedby={described({ id, hint, fault })}
        aria-invalid={fault ? true : undefined}
        {...rest}
      />
    </Field>
  );
}
