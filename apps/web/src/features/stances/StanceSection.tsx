import { Card } from '@baraza/ui/Card.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { ProposalPageQuery } from '../../gql.js';
import { StanceFigures } from './StanceFigures.js';
import { StancesByGroup } from './StancesByGroup.js';
import { StanceForm } from './StanceForm.js';

/** What people think of a proposal, and what she does. */
export function StanceSection({ of: proposal }: { of: ProposalPageQuery['proposal'] }) {
  const { id, stances, myStance, isStanceOutdated, hasStanceComeAlong, wording, may } = proposal;
  const t = useText();
  const { language } = usePage();
  return (
    <Card as="section" id="stance" aria-labelledby="stance-title">
      <h2 id="stance-title">{t('stance.question')}</h2>
      {myStance && isStanceOutdated && (
        <Notice>
          <p>{t(`stance.again.${myStance}`)}</p>
          <a href={`/${language}/history/${id}`}>{t('history.title')}</a>
        </Notice>
      )}
      {hasStanceComeAlong && !isStanceOutdated && may.takeStance && (
        <Notice>
          <p>{t('stance.cameAlong')}</p>
        </Notice>
      )}
      {may.takeStance ? (
        <StanceForm proposalId={id} mine={isStanceOutdated ? null : myStance} wording={wording?.number ?? 1} />
      ) : (
        <Notice>{t('stance.closed')}</Notice>
      )}
      {!may.takeStance && myStance && !isStanceOutdated && <p>{t(`stance.mine.${myStance}`)}</p>}
      {stances && (
        <div>
          <StanceFigures of={stances} />
          <p className={layout.soft}>{t('stance.rounded', { count: stances.people })}</p>
          <StancesByGroup of={stances.byGroup} />
        </div>
      )}
      {!stances && <p className={layout.soft}>{t('stance.tooFew')}</p>}
    </Card>
  );
}
