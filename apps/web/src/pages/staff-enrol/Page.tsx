import type { PageProps } from '../../engine/page.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { EnrolForms } from '../../features/staff/EnrolForms.js';
import type { Data } from './page.server.js';

/** Where an invited staff member sets up her sign-in. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  if (data) return <EnrolForms {...data} returned={returned} />;
  return (
    <section className={layout.stack}>
      <h1>{t('enrol.expired')}</h1>
      <p>{t('enrol.expiredMore')}</p>
      <div>
        <ButtonLink href={`/${language}/staff`}>{t('staff.signIn')}</ButtonLink>
      </div>
    </section>
  );
}
