import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../forms/Refusal.js';
import { SureBox } from '../forms/SureBox.js';
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
      <SureBox words={t('coauthors.leave')} returned={returned} />
      <div>
        <Button name="do" value="leave">
          {t('coauthors.leave')}
        </Button>
      </div>
    </form>
  );
}
