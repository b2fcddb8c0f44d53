import { useEffect, useState } from 'react';
import { Button } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { type Entry, takeBack } from '../../engine/outbox.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** What was written here and is not sent yet, or came back. */
export function WaitingHere({ entries }: { entries: readonly Entry[] }) {
  const t = useText();
  const { language, learn } = usePage();
  const [isReady, setReady] = useState(false);
  useEffect(
    () =>
      void learn().then(
        () => setReady(true),
        () => undefined,
      ),
    [learn],
  );
  if (!isReady) return null;
  return (
    <ul className={layout.stack}>
      {entries.map(({ id, fields, refusal }) => (
        <li key={id}>
          <Card as="div">
            <div>
              <Tag>{t(refusal === undefined ? 'outbox.title' : typeof refusal === 'string' ? 'outbox.yourTurn' : 'outbox.refused')}</Tag>
            </div>
            <p dir="auto">{fields.find(([name]) => name === 'words')?.[1]}</p>
            {refusal && (
              <div>
                <a href={`/${language}/outbox`}>{t('outbox.why')}</a>
              </div>
            )}
            <details>
              <summary>{t('outbox.throwAway')}</summary>
              <div className={`${layout.stack} ${layout.tight}`}>
                <p>{t('outbox.throwAwayMore')}</p>
                <div>
                  <Button type="button" onClick={() => takeBack(id)}>
                    {t('outbox.throwAwaySure')}
                  </Button>
                </div>
              </div>
            </details>
          </Card>
        </li>
      ))}
    </ul>
  );
}
