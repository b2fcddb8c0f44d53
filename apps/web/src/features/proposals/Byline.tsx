import type { ProposalCardFragment } from '../../gql.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

/** Whose proposal it is, and since when. */
export function Byline({ of: { origin, lineage, author, publishedOn, isHidden } }: { of: ProposalCardFragment }) {
  const t = useText();
  return (
    <div className={`${layout.row} ${layout.soft}`}>
      {origin === 'RECOMMENDATION' && <Tag look="voice">{t('proposal.fromDialogue')}</Tag>}
      {author && <bdi>{author}</bdi>}
      {publishedOn && <span>{publishedOn}</span>}
      {lineage === 'MERGED_INTO' && <Tag>{t('kin.tag')}</Tag>}
      {isHidden && <Tag>{t('proposal.isHidden')}</Tag>}
    </div>
  );
}
