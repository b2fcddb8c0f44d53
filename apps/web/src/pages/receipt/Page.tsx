import type { PageProps } from '../../engine/page.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { isHers } from '../../features/visits/hers.js';
import { KeptReceipt } from '../../features/receipts/KeptReceipt.js';
import { NewReceipt } from '../../features/receipts/NewReceipt.js';
import { NobodyHere } from '../../features/visits/NobodyHere.js';
import { leadingTo } from '../../features/people/then.js';
import type { Data } from './page.server.js';

/** Where a person gets the digits that bring her back, and sees them again as long as this visit lasts. */
export function Page({ data: { me }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  if (!me || !isHers(me)) return <NobodyHere title={t('receipt.title')} />;

  const isReplacing = returned?.typed['act'] === 'replace';
  return (
    <section className={layout.stack}>
      <h1>{t('receipt.title')}</h1>
      {!isReplacing && <Refusal returned={returned} />}
      {!me.hasReceipt && <Offer />}
      {me.receipt && <KeptReceipt receipt={me.receipt} isOwnPhone={me.visit === 'OWN'} />}
      {me.hasReceipt && !me.receipt && (
        <>
          <p>{t('receipt.notHeld')}</p>
          <div>
            <ButtonLink look="main" href={leadingTo(`/${language}/prove`, `/${language}/receipt`)}>
              {t('receipt.type')}
            </ButtonLink>
          </div>
        </>
      )}
      {me.hasReceipt && <NewReceipt returned={isReplacing ? returned : null} />}
    </section>
  );
}

function Offer() {
  const t = useText();
  return (
    <form className={layout.stack} method="post">
      <p>{t('receipt.what')}</p>
      <p>{t('receipt.lost')}</p>
      <div>
        <Button look="main">{t('receipt.get')}</Button>
      </div>
    </form>
  );
}
