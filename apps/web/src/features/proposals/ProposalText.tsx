import layout from '@baraza/ui/layout.module.css';
import { BackLink } from '@baraza/ui/BackLink.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { ProposalPageQuery } from '../../gql.js';
import { OwnLinks } from '../contributions/OwnLinks.js';
import { AppealLink } from '../facilitation/AppealLink.js';
import { DecisionWords } from '../facilitation/DecisionWords.js';
import { FacilitatorLinks } from '../facilitation/FacilitatorLinks.js';
import { Kin } from '../lineage/Kin.js';
import { Changed } from '../texts/Changed.js';
import { Original } from '../texts/Original.js';
import { Quotation } from '../texts/Quotation.js';
import { Section } from '../texts/Section.js';
import { StageTags } from '../texts/StageTags.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';
import { Byline } from './Byline.js';

/** A proposal whole: where it comes from, what is wrong today, what should change. */
export function ProposalText({ of: proposal }: { of: ProposalPageQuery['proposal'] }) {
  const t = useText();
  const { language } = usePage();
  const { id, consultation, title, quotation, source, problem, change, stages, themes, may, isHidden, publication, decision } = proposal;
  const stub = stubOf(publication);
  return (
    <article className={layout.stack}>
      <BackLink href={`/${language}/c/${consultation.slug}`}>{t('proposal.all')}</BackLink>
      <Byline of={proposal} />
      {stub && title && <p className={layout.soft}>{t(stub)}</p>}
      {title ? <Words of={title} as="h1" /> : <h1>{t(stub ?? 'proposal.hidden')}</h1>}
      {title && <Original of={title} />}
      <Changed of={proposal} />
      {isHidden && <p className={layout.soft}>{t('proposal.hiddenMore')}</p>}
      {isHidden && decision && <DecisionWords of={decision} />}
      {isHidden && proposal.isMine && <AppealLink contributionId={id} />}
      <Kin of={proposal} />
      {quotation && <Quotation of={quotation} source={source} />}
      <Section title={t('propose.problem')} text={problem} />
      <Section title={t('propose.change')} text={change} />
      {proposal.maySuggest && (
        <div>
          <ButtonLink look="bare" href={`/${language}/p/${id}/suggest`}>
            {t('suggestion.make')}
          </ButtonLink>
        </div>
      )}
      <StageTags stages={stages} themes={themes.map(({ name }) => name.words)} />
      <div className={layout.row}>
        <OwnLinks contributionId={id} may={may} />
        <FacilitatorLinks contributionId={id} author={proposal.author} may={may} />
      </div>
    </article>
  );
}
