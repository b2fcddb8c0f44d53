import type { ReactNode } from 'react';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { keyFor, typedIn } from '../forms/typed.js';

type Props = {
  /** What the form does: one of several on its page. */
  readonly act: string;
  /** Whom or what it is about. */
  readonly about?: string;
  readonly formKey: string;
  readonly returned: Returned | null;
  readonly send: string;
  readonly isMain?: boolean;
  readonly children?: ReactNode;
};

/** One of several forms of a page, with a key of its own way. */
export function ActForm({ act, about = '', formKey, returned, send, isMain = false, children }: Props) {
  return (
    <form className={layout.stack} method="post" noValidate>
      <input type="hidden" name="do" value={act} />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="key" value={keyFor(isReturned(returned, act, about) ? returned : null, formKey)} />
      {children}
      <div>
        <Button look={isMain ? 'main' : 'plain'}>{send}</Button>
      </div>
    </form>
  );
}

/** Whether it is this form that came back. */
export function isReturned(returned: Returned | null, act: string, about = ''): boolean {
  const typed = typedIn(returned);
  return returned !== null && typed.one('do') === act && typed.one('about') === about;
}
