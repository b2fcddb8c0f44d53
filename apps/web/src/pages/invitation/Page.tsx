import type { PageProps } from '../../engine/page.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { CodeForm } from '../../features/invitations/CodeForm.js';
import type { Data } from './page.server.js';

/** Where one types the code one was given. It travels in the form, never in an address. */
export function Page({ data: { key }, returned }: PageProps<Data>) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <Mark isBig />
      <h1>{t('invitation.title')}</h1>
      <p>{t('invitation.lead')}</p>
      <CodeForm send={t('invitation.send')} formKey={key} returned={returned} />
      <p className={layout.soft}>{t('invitation.keep')}</p>
    </section>
  );
}
