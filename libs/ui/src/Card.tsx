import type { HTMLAttributes } from 'react';
import css from './Card.module.css';

type Props = Omit<HTMLAttributes<HTMLElement>, 'className'> & { readonly as?: 'article' | 'section' | 'div' };

/** One thing on its own sheet of paper. */
export function Card({ as: Element = 'article', ...rest }: Props) {
  return <Element className={css.card} {...rest} />;
}
