import { FacilitatorLinks } from '../facilitation/FacilitatorLinks.js';
import { useText } from '../../engine/text.js';
import { OwnLinks } from '../contributions/OwnLinks.js';
import css from './CommentActs.module.css';
import { RatePlace } from '../ratings/RatePlace.js';
import { ReplyPlace } from './ReplyPlace.js';
import type { ThreadComment } from './thread.js';
import { useThread } from './thread-context.js';

/** What this reader may do with a comment. */
export function CommentActs({ of: { id, author: answered, may, myRating, usefulness } }: { of: ThreadComment }) {
  const t = useText();
  const { proposalId, author } = useThread();
  if (!Object.values(may).includes(true) && !usefulness && !myRating) return null;
  return (
    <div className={css.acts}>
      {may.reply && (
        <ReplyPlace
          proposalId={proposalId}
          to={id}
          author={author}
          label={t('comment.reply')}
          spoken={answered ? t('comment.replyTo', { author: answered }) : undefined}
        />
      )}
      {(may.rate || myRating) && <RatePlace commentId={id} mine={myRating} author={answered} />}
      <OwnLinks contributionId={id} may={may} />
      <FacilitatorLinks contributionId={id} author={answered} may={may} />
      {usefulness && <span className={css.figures}>{t('rating.figures', usefulness)}</span>}
    </div>
  );
}
