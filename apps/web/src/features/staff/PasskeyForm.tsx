import { type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { PasskeyUse } from './passkey.js';

type Props = {
  readonly use: PasskeyUse;
  /** What the button says. */
  readonly words: string;
  readonly isMain?: boolean;
  /** Fields that go with it. */
  readonly children?: ReactNode;
  /** Shown where no passkey can be asked for. */
  readonly otherwise?: ReactNode;
};

/** A form that a passkey fills in. It takes a script, and an address with a name: elsewhere it is not there. */
export function PasskeyForm({ use, words, isMain = false, children, otherwise = null }: Props) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const response = useRef<HTMLInputElement>(null);
  const isAble = useSyncExternalStore(neverChanges, canAsk, () => false);
  const [said, setSaid] = useState('');
  if (!isAble) return otherwise;

  const ask = async () => {
    setSaid(t('staff.asking'));
    const { askDevice } = await import('./passkey.js');
    const given = await askDevice(use);
    setSaid(given ? '' : t('staff.passkeyNothing'));
    if (!given || !response.current) return;
    response.current.value = given;
    form.current?.requestSubmit();
  };
  return (
    <form className={layout.stack} method="post" noValidate ref={form}>
      <input type="hidden" name="do" value="passkey" />
      <input type="hidden" name="response" ref={response} />
      {children}
      <div>
        <Button type="button" look={isMain ? 'main' : 'plain'} onClick={() => void ask()}>
          {words}
        </Button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

const neverChanges = () => () => undefined;

/** Browsers make passkeys over TLS or on this machine, and only for addresses with a name. */
function canAsk(): boolean {
  const isNumber = /^[\d.]+$|^\[/.test(location.hostname);
  return isSecureContext && !isNumber && 'PublicKeyCredential' in window && 'requestSubmit' in HTMLFormElement.prototype;
}
