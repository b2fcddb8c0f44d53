import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { AppealLink } from '../facilitation/AppealLink.js';
import { DecisionWords } from '../facilitation/DecisionWords.js';
import { Hidden } from '../facilitation/Hidden.js';
import { stubOf } from '../texts/stub.js';
import type { ThreadComment } from './thread.js';

/** The same few words for every comment that is hidden or was taken back. Who may still read it (a facilitator, its author) also sees what it was. */
export function HiddenComment({ of: { id, isMine, words, decision, publication } }: { of: ThreadComment }) {
  const t = useText();
  return (
    <div className={`${layout.stack} ${layout.tight}`}>
      <p className={layout.soft}>{t(stubOf(publication) ?? 'comment.hidden')}</p>
      {words && <Hidden texts={[words]} />}
      {decision && <DecisionWords of={decision} />}
      {isMine && decision && <AppealLink contributionId={id} />}
    </div>
  );
}
