import { Tag } from '@baraza/ui/Tag.js';
import { useText } from '../../engine/text.js';
import { Changed } from '../texts/Changed.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import css from './Comment.module.css';
import { CommentActs } from './CommentActs.js';
import { Context } from './Context.js';
import { HiddenComment } from './HiddenComment.js';
import { MoreAnswers } from './MoreAnswers.js';
import { Suggestion } from './Suggestion.js';
import type { CommentProps, ThreadComment } from './thread.js';
import { useThread } from './thread-context.js';
import { addressOf } from './view.js';

/** From this level on a reply says whom it answers: on a small screen it is no longer set in. */
const flatFrom = 3;

/** A comment and the replies to it. */
export function Comment({ of: { comment, replies }, parent, level }: CommentProps) {
  const { view, above } = useThread();
  const { id, isHidden, publication, isNew, words, replyCount } = comment;
  const isStub = isHidden || publication !== 'PUBLISHED';
  const hidden = comment.parent === undefined && !above.includes(id) ? replyCount - replies.length : 0;
  const isMarked = isNew === true || view.comment === id;
  return (
    <li id={`c-${id}`} className={isMarked ? `${css.comment} ${css.new}` : css.comment} tabIndex={-1}>
      <div data-anchor="">
        <Head of={comment} isFlat={level >= flatFrom} parent={parent} />
        {comment.parent && <Context of={comment.parent} />}
        {isStub && <HiddenComment of={comment} />}
        {!isStub && words && (
          <Suggestion of={comment} mayAnswer={comment.may.answer}>
            <Words of={words} />
            <Original of={words} />
          </Suggestion>
        )}
        <CommentActs of={comment} />
      </div>
      {replies.length > 0 && (
        <ol>
          {replies.map((reply) => (
            <Comment key={reply.comment.id} of={reply} parent={comment} level={level + 1} />
          ))}
        </ol>
      )}
      {hidden > 0 && <MoreAnswers to={comment} level={level + 1} count={hidden} after={replies.at(-1)?.comment.id ?? null} />}
    </li>
  );
}

/** Whose it is, of which kind, when, and what it answers. */
function Head({ of: comment, isFlat, parent }: { of: ThreadComment; isFlat: boolean; parent: ThreadComment | undefined }) {
  const t = useText();
  const { path, seen } = useThread();
  const { id, author, kind, publishedOn, isNew, number, isMine } = comment;
  return (
    <div className={css.who}>
      {author && <bdi>{author}</bdi>}
      {isMine && <Tag>{t('comment.mine')}</Tag>}
      {kind && <Tag look={kind === 'EXPERIENCE' ? 'voice' : 'plain'}>{t(`kind.${kind}`)}</Tag>}
      {isNew && <Tag look="live">{t('comment.justNow')}</Tag>}
      {!isNew && !isMine && seen !== null && number > seen && <Tag look="live">{t('comment.unread')}</Tag>}
      {!isNew && publishedOn && (
        <a href={addressOf(path, id)} aria-label={t('comment.link', { day: publishedOn })}>
          {publishedOn}
        </a>
      )}
      <Changed of={comment} />
      {isFlat && parent?.author && <a href={`#c-${parent.id}`}>{t('comment.answers', { author: parent.author })}</a>}
    </div>
  );
}
