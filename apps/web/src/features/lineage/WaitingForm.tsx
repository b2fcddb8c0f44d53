import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor } from '../forms/typed.js';
import { JoiningChip } from './JoiningChip.js';

type Props = { readonly formKey: string; readonly isJoining: boolean; readonly returned: Returned | null };

/** While the others have not answered: whether one's name comes along, and asking no longer. */
export function WaitingForm({ formKey, isJoining, returned }: Props) {
  const t = useText();
  return (
    <form className={layout.stack} method="post">
      <Refusal returned={returned} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <JoiningChip chosen={isJoining ? ['yes'] : []} />
      <div className={layout.row}>
        <Button name="do" value="join">
          {t('merge.keep')}
        </Button>
        <Button look="quiet" name="do" value="takeBack">
          {t('merge.takeBack')}
        </Button>
      </div>
    </form>
  );
}
