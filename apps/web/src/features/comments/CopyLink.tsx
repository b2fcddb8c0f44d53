import { useState, useSyncExternalStore } from 'react';
import { Button } from '@baraza/ui/Button.js';
import { useText } from '../../engine/text.js';
import { addressOf } from './view.js';

const never = () => () => undefined;
const mayCopy = () => 'clipboard' in navigator;

/** Copies the permanent address of a comment. Without a script it stands in the browser's own line. */
export function CopyLink({ path, comment }: { path: string; comment: string }) {
  const t = useText();
  // Where a browser lets no page copy, there is nothing to press.
  const isReady = useSyncExternalStore(never, mayCopy, () => false);
  const [words, setWords] = useState('');
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
