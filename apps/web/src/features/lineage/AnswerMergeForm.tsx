import { limits } from '@baraza/shared/limits';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { CountedField } from '../forms/CountedField.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor, typedIn } from '../forms/typed.js';

/** Yes, or no and why. */
export function AnswerMergeForm({ formKey, returned }: { formKey: string; returned: Returned | null }) {
  const t = useText();
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ reason: t('mergeAnswer.reason') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <p>{t('mergeAnswer.effect')}</p>
      <div>
        <Button look="main" icon="check" name="do" value="agree">
          {t('mergeAnswer.agree')}
        </Button>
      </div>
      <CountedField
        isLong
        id="reason"
        name="reason"
        limit={limits.declining}
        label={t('mergeAnswer.reason')}
        hint={t('mergeAnswer.reasonHint')}
        fault={faultWords(t, returned).reason}
        defaultValue={typedIn(returned).one('reason')}
      />
      <div>
        <Button name="do" value="decline">
          {t('mergeAnswer.decline')}
        </Button>
      </div>
    </form>
  );
}
