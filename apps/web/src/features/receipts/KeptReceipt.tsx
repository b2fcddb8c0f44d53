import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import { useText } from '../../engine/text.js';
import { type Receipt, ReceiptCard } from './ReceiptCard.js';
import { ReceiptTools } from './ReceiptTools.js';

/** A receipt to be written down, with all that helps to keep it. */
export function KeptReceipt({ receipt, isOwnPhone }: { receipt: Receipt; isOwnPhone: boolean }) {
  const t = useText();
  return (
    <>
      <ReceiptCard receipt={receipt} />
      <ReceiptTools digits={receipt.digits} isOwnPhone={isOwnPhone} />
      <Notice>
        <p>{t('receipt.care')}</p>
        <p>{t('receipt.lost')}</p>
      </Notice>
      <form method="post">
        <Button look="main" icon="check" name="act" value="kept">
          {t('receipt.kept')}
        </Button>
      </form>
    </>
  );
}
