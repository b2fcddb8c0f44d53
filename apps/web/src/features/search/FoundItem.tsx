import { Card } from '@baraza/ui/Card.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { SearchQuery } from '../../gql.js';
import { addressOf } from '../comments/view.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';

type Found = SearchQuery['consultation']['search']['found'][number];

/** One contribution that was found: where it stands, and the words around. */
export function FoundItem({ of: { proposal, comment, excerpt } }: { of: Found }) {
  const t = useText();
  const { language } = usePage();
  const { pieces, languageName, isRendering } = excerpt;
  const path = `/${language}/p/${proposal.id}`;
  return (
    <Card>
      <div className={`${layout.stack} ${layout.tight}`}>
        {comment?.author && (
          <p className={layout.soft}>
            <bdi>{comment.author}</bdi>
          </p>
        )}
        <h3>
          <a href={comment ? addressOf(path, comment.id) : path}>
            {proposal.title ? <Words of={proposal.title} as="span" /> : t(stubOf(proposal.publication) ?? 'proposal.hidden')}
          </a>
        </h3>
        <p lang={excerpt.language} dir="auto">
          {pieces.map(({ words, isMatch }, at) => (isMatch ? <mark key={at}>{words}</mark> : words))}
        </p>
        <div className={layout.row}>
          <Tag>{isRendering ? t('search.rendering', { language: languageName }) : languageName}</Tag>
        </div>
      </div>
    </Card>
  );
}
