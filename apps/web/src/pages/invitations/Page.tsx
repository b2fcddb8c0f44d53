import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { BatchCard } from '../../features/invitations/BatchCard.js';
import { InvitationCards } from '../../features/invitations/InvitationCards.js';
import { IssueForm } from '../../features/invitations/IssueForm.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where staff make codes that let people in, see how many were used, and end them. */
export function Page({ data: { consultation, batches, key, issued }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  if (issued) return <InvitationCards of={issued} back={`/${language}/c/${consultation.slug}/invitations`} />;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/c/${consultation.slug}`}>
        <Words of={consultation.title} as="span" />
      </BackLink>
      <h1>{t('invitations.title')}</h1>
      <p>{t('invitations.lead')}</p>
      <IssueForm formKey={key} returned={returned} />
      <h2>{t('invitations.batches')}</h2>
      {batches.length === 0 && <p>{t('invitations.none')}</p>}
      {batches.map((batch) => (
        <BatchCard key={batch.id} of={batch} formKey={key} />
      ))}
    </section>
  );
}
