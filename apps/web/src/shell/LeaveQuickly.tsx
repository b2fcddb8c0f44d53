import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { useText } from '../engine/text.js';
import css from './LeaveQuickly.module.css';

/** The way out of every page: a plain form. What makes it quick comes with the first bytes of the script, in `ways-out.ts`. */
export function LeaveQuickly({ language }: { language: InterfaceLanguage }) {
  const t = useText();
  return (
    <form className={css.way} method="post" action={`/${language}/leave`} data-leave="quickly">
      <Button look="leave" icon="close" title={t('shell.leaveHow')} aria-describedby="leave-how">
        {t('shell.leave')}
      </Button>
      <p className={layout.unseen} id="leave-how">
        {t('shell.leaveHow')}
      </p>
      <div className={css.presses} role="status">
        {[1, 2].map((presses) => (
          <p key={presses} data-presses={presses} hidden>
            {t('shell.leavePresses', { count: 3 - presses })}
          </p>
        ))}
      </div>
    </form>
  );
}
