import type { ProposalCardFragment } from '../../gql.js';
import { Card } from '@baraza/ui/Card.js';
import { Icon } from '@baraza/ui/Icon.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { StanceFigures } from '../stances/StanceFigures.js';
import { StageTags } from '../texts/StageTags.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';
import { Byline } from './Byline.js';
import css from './ProposalCard.module.css';

/** A proposal in a list: who, what, where on the journey, what people think of it. */
export function ProposalCard({ of: proposal }: { of: ProposalCardFragment }) {
  const t = useText();
  const { language } = usePage();
  return (
    <Card>
      <div className={css.card}>
        <Byline of={proposal} />
        <h3>
          <a href={`/${language}/p/${proposal.id}`}>
            {proposal.title ? <Words of={proposal.title} as="span" /> : t(stubOf(proposal.publication) ?? 'proposal.hidden')}
          </a>
        </h3>
        <StageTags stages={proposal.stages} themes={proposal.themes.map(({ name }) => name.words)} />
        {proposal.stances && <StanceFigures of={proposal.stances} />}
        <p className={css.foot}>
          <span>
            <Icon name="discussion" /> {t('proposal.comments', { count: proposal.commentCount })}
          </span>
          {proposal.title?.original && <span>{t('text.translatedFrom', { language: proposal.title.original.languageName })}</span>}
        </p>
      </div>
    </Card>
  );
}
