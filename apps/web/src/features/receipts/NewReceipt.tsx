import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { ReceiptForm } from './ReceiptForm.js';

/** A receipt in place of one that somebody else may have seen. */
export function NewReceipt({ returned }: { returned: Returned | null }) {
  const t = useText();
  return (
    <details open={returned !== null}>
      <summary>{t('receipt.new')}</summary>
      <div className={layout.stack}>
        <ReceiptForm returned={returned} act="replace" send={t('receipt.newGet')}>
          <p>{t('receipt.newWhy')}</p>
        </ReceiptForm>
      </div>
    </details>
  );
}
