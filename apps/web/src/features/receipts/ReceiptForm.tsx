import type { ReactNode } from 'react';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../forms/Refusal.js';
import { ReceiptField } from './ReceiptField.js';

type Props = { readonly returned: Returned | null; readonly send: string; readonly act?: string; readonly children?: ReactNode };

/** Asks for a receipt: to come back, to show that it is she, to take a new one. */
export function ReceiptForm({ returned, send, act, children }: Props) {
  const t = useText();
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ receipt: t('receipt.field') }} />
      {children}
      <ReceiptField returned={returned} />
      <div>
        <Button look={act ? 'plain' : 'main'} name="act" value={act}>
          {send}
        </Button>
      </div>
    </form>
  );
}
