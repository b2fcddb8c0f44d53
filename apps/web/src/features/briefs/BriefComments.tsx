import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { BriefPageQuery } from '../../gql.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import css from './BriefComments.module.css';

type Comments = BriefPageQuery['brief']['proposals'][number]['comments'];

/** What was said about a proposal; what was hidden only as a count. */
export function BriefComments({ of: comments, hiddenCount }: { of: Comments; hiddenCount: number }) {
  const t = useText();
  return (
    <>
      <h3>{t('brief.discussion', { count: comments.length })}</h3>
      <ul className={layout.stack}>
        {comments.map((comment, place) => (
          <li key={place} className={comment.depth > 0 ? `${css.voice} ${css.reply}` : css.voice}>
            <p className={layout.soft}>
              <bdi>{comment.author}</bdi> · {t(`kind.${comment.kind}`)} · {comment.publishedOn}
            </p>
            <Words of={comment.words} />
            <Original of={comment.words} />
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <p className={layout.soft}>{t('brief.hidden', { count: hiddenCount })}</p>}
    </>
  );
}
