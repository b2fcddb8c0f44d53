import type { ComponentProps, ReactNode } from 'react';
import css from './Chips.module.css';
import { described, FieldWords, type FieldFrame } from './Field.js';
import { Icon } from './Icon.js';

type Choice = { readonly value: string; readonly words: ReactNode };
type Props = Omit<FieldFrame, 'note'> & {
  readonly name: string;
  /** 'radio': one of them; 'checkbox': as many as fit. */
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** One below the other: for long words. */
  readonly isColumn?: boolean;
};

/** Things to choose from, each as large as a thumb. */
export function Chips({ id, label, hint, fault, name, type, choices, chosen, isColumn = false }: Props) {
  return (
    <fieldset className={css.group} aria-describedby={described({ id, hint, fault })}>
      <legend>{label}</legend>
      <FieldWords id={id} hint={hint} fault={fault} />
      <div className={isColumn ? `${css.chips} ${css.column}` : css.chips}>
        {choices.map(({ value, words }, place) => (
          <label className={css.chip} key={value}>
            <input id={place === 0 ? id : undefined} type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A row of links of which one may be taken. */
export function ChipRow({ children }: { children: ReactNode }) {
  return <ul className={css.chips}>{children}</ul>;
}

type ChipLinkProps = Omit<ComponentProps<'a'>, 'className'> & {
  readonly isOn: boolean;
  readonly sign?: 'close' | 'check';
  readonly 'data-stay'?: string;
};

/** A choice that is a link. 'close': taken, it leads back to no choice. */
export function ChipLink({ isOn, sign = 'close', children, ...rest }: ChipLinkProps) {
  return (
    <li>
      <a className={css.chip} aria-current={isOn || undefined} {...rest}>
        {children}
        {isOn && <Icon name={sign} />}
      </a>
    </li>
  );
}
