import type { CommentAnsweredQuery } from '../../gql.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';

/** The comment one replies to, before one's eyes while one writes. */
export function Answered({ of: { author, words, publication } }: { of: CommentAnsweredQuery['comment'] }) {
  const t = useText();
  return (
    <Card as="div">
      {author && (
        <p className={layout.soft}>
          <bdi>{author}</bdi>
        </p>
      )}
      {words ? <Words of={words} /> : <p>{t(stubOf(publication) ?? 'comment.hidden')}</p>}
    </Card>
  );
}
