import type { ConsultationPageQuery } from '../../gql.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Filters } from '../consultations/Filters.js';
import { filtered, type Filter } from '../consultations/filter.js';
import { ProposalCard } from './ProposalCard.js';
import css from './ProposalList.module.css';

type Props = { readonly of: ConsultationPageQuery['consultation']; readonly path: string; readonly filter: Filter };

/** The proposals one looks at, and what to look at instead. */
export function ProposalList({ of: { proposals: page, themes, may }, path, filter }: Props) {
  const t = useText();
  const { proposals, total, next } = page;
  const isFiltered = Boolean(filter.theme ?? filter.stage);
  return (
    <section className={layout.stack} aria-labelledby="proposals">
      <h2 id="proposals">
        <span aria-live="polite">{t('proposals.title', { count: total })}</span>
      </h2>
      <Filters path={path} filter={filter} themes={themes} />
      {proposals.length === 0 && (
        <div className={css.empty}>
          <Mark isBig />
          <p>{isFiltered ? t('proposals.noneHere') : t('proposals.none')}</p>
          {isFiltered && <ButtonLink href={path}>{t('filter.clear')}</ButtonLink>}
          {!isFiltered && may.propose && <p>{t('proposals.first')}</p>}
        </div>
      )}
      <ul className={layout.stack}>
        {proposals.map((proposal) => (
          <li key={proposal.id} className={css.item} data-anchor="">
            <ProposalCard of={proposal} />
          </li>
        ))}
      </ul>
      {next && <ButtonLink href={`${filtered(path, filter, next)}#proposals`}>{t('proposals.more')}</ButtonLink>}
    </section>
  );
}
