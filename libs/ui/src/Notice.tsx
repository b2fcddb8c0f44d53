import type { ComponentProps } from 'react';
import { Icon } from './Icon.js';
import type { IconName } from './icons.js';
import css from './Notice.module.css';

type Props = Omit<ComponentProps<'div'>, 'className'> & { readonly icon?: IconName; readonly isUrgent?: boolean };

/** Something to know before going on. */
export function Notice({ icon = 'info', isUrgent = false, children, ...rest }: Props) {
  return (
    <div className={isUrgent ? `${css.notice} ${css.clay}` : css.notice} {...rest}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
