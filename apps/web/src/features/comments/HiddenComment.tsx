import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { AppealLink } from '../facilitation/AppealLink.js';
import { DecisionWords } from '../facilitation/DecisionWords.js';
import { Hidden } from '../facilitation/Hidden.js';
import type { ThreadComment } from './thread.js';

/** The same few words for every hidden comment; a facilitator and its author also see what it was and why. */
export function HiddenComment({ of: { id, isMine, words, decision } }: { of: ThreadComment }) {
  const t = useText();
  return (
    <>
      <p className={layout.soft}>{t('comment.hidden')}</p>
      {words && <Hidden texts={[words]} />}
      {decision && <DecisionWords of={decision} />}
      {isMine && <AppealLink contributionId={id} />}
    </>
  );
}
