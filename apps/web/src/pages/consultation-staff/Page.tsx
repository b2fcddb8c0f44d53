import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { ActForm, isReturned } from '../../features/administration/ActForm.js';
import { NameField } from '../../features/administration/NameField.js';
import { ProveFirst } from '../../features/administration/ProveFirst.js';
import { StaffLinkCard } from '../../features/administration/StaffLinkCard.js';
import { StandingTags } from '../../features/administration/StandingTags.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where an organizer sees who serves with her, invites a facilitator, and sends one away. */
export function Page({ data: { consultation, staff, isProved, key, invited }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const forms = { formKey: key, returned };
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/c/${consultation.slug}`}>
        <Words of={consultation.title} as="span" />
      </BackLink>
      <h1>{t('consultationStaff.title')}</h1>
      <p>{t('consultationStaff.lead')}</p>
      {invited && <StaffLinkCard of={invited} />}
      <Refusal returned={returned} labels={{ name: t('administration.name') }} />
      {!isProved && <ProveFirst />}
      {(isProved || returned) && (
        <ActForm isMain key={key} act="invite" {...forms} send={t('consultationStaff.invite')}>
          <NameField id="name" returned={isReturned(returned, 'invite') ? returned : null} />
        </ActForm>
      )}
      {staff.map(({ id, name, role, mayRemove, ...standing }) => (
        <Card key={id} as="div">
          <h2>
            <bdi>{name ?? t('consultationStaff.demo')}</bdi>
          </h2>
          <div className={layout.row}>
            <span className={layout.soft}>{t(`staff.${role}`)}</span>
            <StandingTags of={standing} />
          </div>
          {mayRemove && isProved && <ActForm act="remove" about={id} {...forms} send={t('consultationStaff.remove')} />}
        </Card>
      ))}
    </section>
  );
}
