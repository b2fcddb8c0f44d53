import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { CodeForm } from '../../features/invitations/CodeForm.js';
import { KinCard } from '../../features/lineage/KinCard.js';
import type { Data } from './page.server.js';

/** Where one types a co-author's code, reads what it is for, and says yes. The code travels in the form, never in an address. */
export function Page({ data: { key, offer }, returned }: PageProps<Data>) {
  const t = useText();
  if (offer)
    return (
      <form className={layout.stack} method="post">
        <h1>{t('coauthor.ask')}</h1>
        <KinCard of={offer.proposal} />
        <p>{t('coauthor.effect')}</p>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="invitation" value={offer.code} />
        <div>
          <Button look="main" name="yes" value="yes">
            {t('coauthor.yes')}
          </Button>
        </div>
      </form>
    );
  return (
    <section className={layout.stack}>
      <h1>{t('coauthor.title')}</h1>
      <p>{t('coauthor.lead')}</p>
      <CodeForm send={t('coauthor.look')} formKey={key} returned={returned} />
    </section>
  );
}
