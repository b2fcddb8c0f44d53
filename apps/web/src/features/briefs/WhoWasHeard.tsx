import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { BriefPageQuery } from '../../gql.js';
import { WhoTakesPart } from '../consultations/WhoTakesPart.js';

/** How many took part and how much was said: rounded, and silent below ten. */
export function WhoWasHeard({ of: brief }: { of: BriefPageQuery['brief'] }) {
  const { people, proposalCount, commentCount } = brief;
  const t = useText();
  return (
    <section className={`${layout.stack} ${layout.tight}`}>
      <h2>{t('brief.heard')}</h2>
      <p>{people ? t('consultation.people', { count: people }) : t('brief.tooFew')}</p>
      <WhoTakesPart of={brief} />
      <p>{t('brief.proposals', { count: proposalCount })}</p>
      <p>{t('brief.comments', { count: commentCount })}</p>
    </section>
  );
}
