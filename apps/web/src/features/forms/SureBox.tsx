import { Chips } from '@baraza/ui/Chips.js';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from './faults.js';

/** A box to tick before what cannot be undone, named `sure`. It comes back unticked after a refusal. */
export function SureBox({ words, returned }: { words: string; returned: Returned | null }) {
  const t = useText();
  return (
    <Chips
      type="checkbox"
      id="sure"
      name="sure"
      label={t('eraseAll.sure')}
      fault={faultWords(t, returned).sure}
      choices={[{ value: 'yes', words }]}
      chosen={[]}
    />
  );
}
