import type { ReactNode } from 'react';
import css from './BackLink.module.css';
import { Icon } from './Icon.js';

/** The way back to where this page belongs. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={css.back} href={href}>
      <Icon name="back" />
      {children}
    </a>
  );
}
