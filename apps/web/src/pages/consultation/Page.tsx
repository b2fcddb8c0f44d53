import type { PageProps } from '../../engine/page.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { DemoNotice } from '../../features/consultations/DemoNotice.js';
import { PhaseSteps } from '../../features/consultations/PhaseSteps.js';
import { FacilitationMenu } from '../../features/facilitation/FacilitationMenu.js';
import { Suspended } from '../../features/people/Suspended.js';
import { ProposalList } from '../../features/proposals/ProposalList.js';
import { SearchForm } from '../../features/search/SearchForm.js';
import { Quotation } from '../../features/texts/Quotation.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** A consultation: what is asked, until when, and what was proposed. */
export function Page({ data: { consultation, filter } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { slug, title, subtitle, premise, phases, may, me, isDemo, people, openAppeals } = consultation;
  const path = `/${language}/c/${slug}`;
  return (
    <>
      <section className={layout.stack}>
        {may.facilitate && (
          <div className={layout.row}>
            <Tag look="voice">{t('facilitation.here')}</Tag>
            <a href={`${path}/invitations`}>{t('invitations.title')}</a>
            {may.appoint && <a href={`${path}/staff`}>{t('consultationStaff.title')}</a>}
          </div>
        )}
        <Words of={title} as="h1" />
        <Words of={subtitle} className={layout.lead} />
        {isDemo && <DemoNotice />}
        <Quotation of={premise} />
        <PhaseSteps phases={phases} />
        {me?.suspensionReason && <Suspended of={me} otherwise="" />}
        <div className={layout.row}>
          {may.propose && (
            <ButtonLink look="main" icon="plus" href={`${path}/propose`}>
              {t('propose.title')}
            </ButtonLink>
          )}
          <ButtonLink icon="info" href={`${path}/about`}>
            {t('about.title')}
          </ButtonLink>
          {may.export && (
            <ButtonLink icon="document" href={`${path}/brief`}>
              {t('brief.link')}
            </ButtonLink>
          )}
        </div>
        {may.facilitate && <FacilitationMenu path={path} openAppeals={openAppeals} />}
        {people && <p className={layout.soft}>{t('consultation.people', { count: people })}</p>}
      </section>
      <SearchForm slug={slug} />
      <ProposalList of={consultation} path={path} filter={filter} />
    </>
  );
}
