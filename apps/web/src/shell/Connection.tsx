import { useSyncExternalStore } from 'react';
import { Icon } from '@baraza/ui/Icon.js';
import { copied } from '../engine/copy.js';
import { useLive } from '../engine/live.js';
import { useOnline } from '../engine/online.js';
import { useOutbox } from '../engine/outbox.js';
import { usePage } from '../engine/page-context.js';
import { useText } from '../engine/text.js';
import css from './Connection.module.css';

/** Says so when nothing gets through, when what others do no longer arrives, or arrives late, when the page is a copy, and what was not sent yet. */
export function Connection() {
  const t = useText();
  const { language } = usePage();
  const isOnline = useOnline();
  const live = useLive();
  const copy = useSyncExternalStore(copied.subscribe, copied.read, () => '');
  const count = useOutbox().length;
  const late = (live === 'behind' && t('shell.behind')) || (live === 'late' && t('shell.late'));
  const words = copy || (isOnline ? late : t('shell.offline'));
  return (
    <div role="status">
      {words && (
        <p className={css.words}>
          <Icon name="offline" />
          {words}
        </p>
      )}
      {count > 0 && (
        <p className={css.words}>
          <Icon name="send" />
          <a href={`/${language}/outbox`}>{t('shell.waiting', { count })}</a>
        </p>
      )}
    </div>
  );
}
