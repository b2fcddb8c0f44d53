import type { ComponentProps } from 'react';
import css from './Button.module.css';
import { Icon } from './Icon.js';
import type { IconName } from './icons.js';

type Look = 'plain' | 'main' | 'quiet' | 'bare' | 'leave';
type Dress = { readonly look?: Look; readonly icon?: IconName };

const dressed = (look: Look) => (look === 'plain' ? css.button : `${css.button} ${css[look]}`);

/** Does something. At most one with the look 'main' on a screen. */
export function Button({ look = 'plain', icon, children, ...rest }: ComponentProps<'button'> & Dress) {
  return (
    <button className={dressed(look)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** Goes somewhere, and looks like a button because it is the next thing to do. */
export function ButtonLink({ look = 'plain', icon, children, ...rest }: ComponentProps<'a'> & Dress) {
  return (
    <a className={dressed(look)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
