import type { ReactNode } from 'react';
import css from './Tag.module.css';

/** A word or two about a thing. 'voice' marks who speaks, 'live' what happens now. */
export function Tag({ look = 'plain', children }: { look?: 'plain' | 'voice' | 'live'; children: ReactNode }) {
  return <span className={look === 'plain' ? css.tag : `${css.tag} ${css[look]}`}>{children}</span>;
}
