import { useState } from 'react';
import { isReceipt, readReceipt, receiptLength } from '@baraza/shared/receipt';
import { TextField } from '@baraza/ui/TextField.js';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { typedIn } from '../forms/typed.js';

/** Once all digits are there, a slip of the hand is told on the device, by the check digit. */
function isMistyped(typed: string): boolean {
  const digits = readReceipt(typed) ?? '';
  return digits.length >= receiptLength && !isReceipt(digits);
}

/** Where a receipt is typed: in digits of any script, in groups or not. */
export function ReceiptField({ returned }: { returned: Returned | null }) {
  const t = useText();
  const sent = typedIn(returned).one('receipt');
  const [typed, setTyped] = useState(sent);
  const slip = isMistyped(typed) ? t('fault.MISTYPED') : undefined;
  return (
    <TextField
      required
      id="receipt"
      name="receipt"
      label={t('receipt.field')}
      hint={t('receipt.hint')}
      fault={slip ?? (typed === sent ? faultWords(t, returned).receipt : undefined)}
      defaultValue={sent}
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
