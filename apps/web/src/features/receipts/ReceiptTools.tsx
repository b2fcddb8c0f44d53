import { useState, useSyncExternalStore } from 'react';
import { inGroups } from '@baraza/shared/receipt';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { ReadAloud } from './ReadAloud.js';

type Props = { readonly digits: string; readonly isOwnPhone: boolean };

/** What a script can do with a receipt. A clipboard stays behind for the next person, so it is for one's own phone. */
export function ReceiptTools({ digits, isOwnPhone }: Props) {
  const t = useText();
  const [words, setWords] = useState('');
  const runs = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!runs) return null;

  const groups = inGroups(digits);
  const copy = () =>
    navigator.clipboard.writeText(groups.join(' ')).then(
      () => setWords(t('receipt.copied')),
      () => setWords(t('receipt.notCopied')),
    );
  return (
    <div className={layout.row}>
      <Button type="button" onClick={() => print()}>
        {t('receipt.print')}
      </Button>
      <ReadAloud groups={groups} />
      {isOwnPhone && 'clipboard' in navigator && (
        <Button type="button" onClick={() => void copy()}>
          {t('receipt.copy')}
        </Button>
      )}
      <p role="status" className={layout.soft}>
        {words}
      </p>
    </div>
  );
}
