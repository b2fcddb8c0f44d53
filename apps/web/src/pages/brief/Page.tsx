import type { PageProps } from '../../engine/page.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { BriefProposal } from '../../features/briefs/BriefProposal.js';
import { WhoWasHeard } from '../../features/briefs/WhoWasHeard.js';
import { DemoNotice } from '../../features/consultations/DemoNotice.js';
import { Quotation } from '../../features/texts/Quotation.js';
import css from './Page.module.css';
import type { Data } from './page.server.js';

/** The summary so far: every sentence with where it comes from, to be read, printed, handed round. */
export function Page({ data: { brief, slug } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const file = (ending: string) => `/files/${language}/${slug}/brief.${ending}`;
  return (
    <>
      <div className={layout.row}>
        <ButtonLink look="main" icon="document" href={file('pdf')} download>
          {t('brief.pdf')}
        </ButtonLink>
        <ButtonLink icon="table" href={file('csv')} download>
          {t('brief.csv')}
        </ButtonLink>
        <ButtonLink look="quiet" icon="back" href={`/${language}/c/${slug}`}>
          {t('consultation.back')}
        </ButtonLink>
      </div>
      <article className={css.brief}>
        <header className={layout.stack}>
          <p className={layout.soft}>{t('brief.stamp', { number: brief.lastEvent, day: brief.madeOn })}</p>
          <h1>{brief.title}</h1>
          <p className={layout.lead}>{brief.subtitle}</p>
          {brief.isDemo && <DemoNotice />}
          <Quotation of={brief.premise} />
        </header>
        <WhoWasHeard of={brief} />
        {brief.proposals.map((proposal) => (
          <BriefProposal key={proposal.id} of={proposal} />
        ))}
        <p className={layout.soft}>{t('brief.hidden', { count: brief.hiddenCount })}</p>
        {brief.takenBackCount > 0 && <p className={layout.soft}>{t('brief.takenBack', { count: brief.takenBackCount })}</p>}
      </article>
    </>
  );
}
