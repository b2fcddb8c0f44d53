import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { DecisionWords } from '../facilitation/DecisionWords.js';
import { Hidden } from '../facilitation/Hidden.js';
import type { ThreadComment } from './thread.js';

/** The same few words for every hidden comment; a facilitator also sees what it was and why. */
export function HiddenComment({ of: { words, decision } }: { of: ThreadComment }) {
  const t = useText();
  return (
    <>
      <p className={layout.soft}>{t('comment.hidden')}</p>
      {words && <Hidden texts={[words]} />}
      {decision && <DecisionWords of={decision} />}
    </>
  );
}
