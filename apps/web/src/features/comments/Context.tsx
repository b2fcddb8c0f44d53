import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Words } from '../texts/Words.js';
import css from './Comment.module.css';
import type { ThreadComment } from './thread.js';
import { useThread } from './thread-context.js';
import { addressOf } from './view.js';

const longest = 140;

/** The beginning of what a comment answers, where it stands without it. */
export function Context({ of: { id, author, words } }: { of: NonNullable<ThreadComment['parent']> }) {
  const t = useText();
  const { path } = useThread();
  const signs = [...(words?.words ?? '')];
  return (
    <div className={`${layout.soft} ${css.context}`}>
      <a href={addressOf(path, id)}>{t('comment.answers', { author: author ?? '…' })}</a>
      {words && <Words of={{ ...words, words: signs.length > longest ? `${signs.slice(0, longest).join('')}…` : words.words }} as="p" />}
    </div>
  );
}
