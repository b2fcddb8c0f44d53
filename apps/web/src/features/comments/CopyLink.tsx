import { useEffect, useState } from 'react';
import { Button } from '@baraza/ui/Button.js';
import { useText } from '../../engine/text.js';
import { addressOf } from './view.js';

/** Copies the permanent address of a comment. Without a script it stands in the browser's own line. */
export function CopyLink({ path, comment }: { path: string; comment: string }) {
  const t = useText();
  const [isReady, setReady] = useState(false);
  const [words, setWords] = useState('');
  // Where a browser lets no page copy, there is nothing to press.
  useEffect(() => setReady('clipboard' in navigator), []);
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + addressOf(path, comment));
    setWords(t('comment.copied'));
  };
  return (
    <>
      {isReady && (
        <Button type="button" look="bare" onClick={() => void copy().catch(() => undefined)}>
          {t('comment.copy')}
        </Button>
      )}
      <span role="status">{words}</span>
    </>
  );
}
