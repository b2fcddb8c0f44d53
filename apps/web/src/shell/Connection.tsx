import { Icon } from '@baraza/ui/Icon.js';
import { useLive } from '../engine/live.js';
import { useOnline } from '../engine/online.js';
import { useText } from '../engine/text.js';
import css from './Connection.module.css';

/** Says so when nothing gets through, or when what others do no longer arrives. */
export function Connection() {
  const t = useText();
  const isOnline = useOnline();
  const isBehind = useLive() === 'behind';
  const words = isOnline ? isBehind && t('shell.behind') : t('shell.offline');
  return (
    <div role="status">
      {words && (
        <p className={css.words}>
          <Icon name="offline" />
          {words}
        </p>
      )}
    </div>
  );
}
