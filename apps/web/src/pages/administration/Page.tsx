import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { ColleagueCard } from '../../features/administration/ColleagueCard.js';
import { Facts } from '../../features/administration/Facts.js';
import { InviteForms } from '../../features/administration/InviteForms.js';
import { ProveFirst } from '../../features/administration/ProveFirst.js';
import { ResetCard } from '../../features/administration/ResetCard.js';
import { StaffLinkCard } from '../../features/administration/StaffLinkCard.js';
import { Refusal } from '../../features/forms/Refusal.js';
import type { Data } from './page.server.js';

/** Where those who run the installation see who works here, and how it is. What is said in consultations is not theirs to see. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { staff, resets, consultations, facts, isProved, key, invited } = data;
  const forms = { formKey: key, returned };
  const mayAct = isProved || returned !== null;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/staff`}>{t('staff.title')}</BackLink>
      <h1>{t('administration.title')}</h1>
      {invited && <StaffLinkCard of={invited} />}
      <Refusal returned={returned} labels={{ name: t('administration.name'), reason: t('administration.reason') }} />
      {!isProved && <ProveFirst />}
      {resets.length > 0 && <h2>{t('administration.resets')}</h2>}
      {resets.map((reset) => (
        <ResetCard key={reset.id} of={reset} mayAct={mayAct} {...forms} />
      ))}
      <h2>{t('administration.staff')}</h2>
      {staff.map((one) => (
        <ColleagueCard key={one.id} of={one} mayAct={mayAct} {...forms} />
      ))}
      {mayAct && <InviteForms key={key} consultations={consultations} {...forms} />}
      <Facts of={facts} />
    </section>
  );
}
