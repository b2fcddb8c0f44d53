import layout from '@baraza/ui/layout.module.css';
import { Rich, useText } from '../../engine/text.js';
import { usePage } from '../../engine/page-context.js';
import type { BriefPageQuery } from '../../gql.js';
import { StanceFigures } from '../stances/StanceFigures.js';
import { StancesByGroup } from '../stances/StancesByGroup.js';
import { Original } from '../texts/Original.js';
import { Quotation } from '../texts/Quotation.js';
import { StageTags } from '../texts/StageTags.js';
import { Words } from '../texts/Words.js';
import { BriefComments } from './BriefComments.js';

type Proposal = BriefPageQuery['brief']['proposals'][number];

/** One proposal of the summary with what was said about it. */
export function BriefProposal({ of: proposal }: { of: Proposal }) {
  const t = useText();
  const { language } = usePage();
  const { id, number, title, quotation, source, stances, author, publishedOn, stages, themes, comments, hiddenCount } = proposal;
  const parts = [
    { name: 'propose.problem', text: proposal.problem },
    { name: 'propose.change', text: proposal.change },
  ] as const;
  return (
    <section className={layout.stack}>
      <h2>
        {number}. <Words of={title} as="span" />
      </h2>
      <Original of={title} />
      <p className={layout.soft}>
        {author ? <Rich text={t('brief.by', { author, day: publishedOn })} tags={[(name) => <bdi>{name}</bdi>]} /> : publishedOn}
      </p>
      {proposal.wordingNumber > 1 && (
        <p className={layout.soft}>{t('history.number', { number: proposal.wordingNumber, day: proposal.wordedOn })}</p>
      )}
      <StageTags stages={stages} themes={themes} />
      {quotation && <Quotation of={quotation} source={source} />}
      {parts.map(
        ({ name, text }) =>
          text && (
            <div key={name}>
              <h3>{t(name)}</h3>
              <Words of={text} />
              <Original of={text} />
            </div>
          ),
      )}
      {stances && <StanceFigures of={stances} />}
      {stances && <StancesByGroup of={stances.byGroup} />}
      {!stances && (
        <p className={layout.soft}>{proposal.mergedInto ? t('brief.mergedInto', { number: proposal.mergedInto }) : t('stance.tooFew')}</p>
      )}
      <BriefComments of={comments} hiddenCount={hiddenCount} />
      <p>
        <a href={`/${language}/p/${id}`}>{t('brief.whereSaid')}</a>
      </p>
    </section>
  );
}
