import type { ReactNode } from 'react';
import css from './Field.module.css';

/** What stands around a thing to fill in. */
export type FieldFrame = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is to be mended, in words. */
  readonly fault?: string | undefined;
  /** A word that changes while one types: how much is left. */
  readonly note?: ReactNode;
};

/** Names of the hint and the fault, for whoever listens. */
export function described({ id, hint, fault }: Pick<FieldFrame, 'id' | 'hint' | 'fault'>): string | undefined {
  return [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
}

/** The words under a label or a legend. */
export function FieldWords({ id, hint, fault }: Pick<FieldFrame, 'id' | 'hint' | 'fault'>) {
  return (
    <>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className={css.fault} id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}

/** Label, hint, fault, the thing itself, and what is left. */
export function Field({ id, label, hint, fault, note, children }: FieldFrame & { children: ReactNode }) {
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <FieldWords id={id} hint={hint} fault={fault} />
      {children}
      {note}
    </div>
  );
}
