import { Tag } from '@baraza/ui/Tag.js';
import { useText } from '../../engine/text.js';
import { Changed } from '../texts/Changed.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import css from './Comment.module.css';
import { CommentActs } from './CommentActs.js';
import { HiddenComment } from './HiddenComment.js';
import { Suggestion } from './Suggestion.js';
import type { Branch } from './thread.js';

type Props = { readonly of: Branch; readonly parent?: Branch; readonly level: number };

/** From this level on a reply says whom it answers: on a small screen it is no longer set in. */
const flatFrom = 3;

/** A comment and the replies to it. */
export function Comment({ of: branch, parent, level }: Props) {
  const t = useText();
  const { comment, replies } = branch;
  const { id, isHidden, publication, isNew, kind, author, publishedOn, words } = comment;
  const isStub = isHidden || publication !== 'PUBLISHED';
  return (
    <li id={`c-${id}`} className={isNew ? `${css.comment} ${css.new}` : css.comment} tabIndex={-1}>
      <div data-anchor="">
        <div className={css.who}>
          {author && <bdi>{author}</bdi>}
          {comment.isMine && <Tag>{t('comment.mine')}</Tag>}
          {kind && <Tag look={kind === 'EXPERIENCE' ? 'voice' : 'plain'}>{t(`kind.${kind}`)}</Tag>}
          {isNew ? <Tag look="live">{t('comment.justNow')}</Tag> : publishedOn && <span>{publishedOn}</span>}
          {!isStub && <Changed of={comment} />}
          {level >= flatFrom && parent?.comment.author && (
            <a href={`#c-${parent.comment.id}`}>{t('comment.answers', { author: parent.comment.author })}</a>
          )}
        </div>
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
            <Comment key={reply.comment.id} of={reply} parent={branch} level={level + 1} />
          ))}
        </ol>
      )}
    </li>
  );
}
