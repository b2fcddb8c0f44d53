import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor } from '../forms/typed.js';

/** Takes one's name off what one wrote with others. */
export function LeaveForm({ formKey, returned }: { formKey: string; returned: Returned | null }) {
  const t = useText();
  return (
    <form className={layout.stack} method="post" noValidate>
      <h2>{t('coauthors.leave')}</h2>
      <p>{t('coauthors.leaveMore')}</p>
      <Refusal returned={returned} labels={{ sure: t('eraseAll.sure') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <Chips
        type="checkbox"
        id="sure"
        name="sure"
        label={t('eraseAll.sure')}
        fault={faultWords(t, returned).sure}
        choices={[{ value: 'yes', words: t('coauthors.leave') }]}
        chosen={[]}
      />
      <div>
        <Button name="do" value="leave">
          {t('coauthors.leave')}
        </Button>
      </div>
    </form>
  );
}
