import type { PageProps } from '../../engine/page.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { ReceiptForm } from '../../features/receipts/ReceiptForm.js';
import type { Data } from './page.server.js';

/** Where somebody comes back on any device, by her receipt. */
export function Page({ data: { losesItsWay }, returned }: PageProps<Data>) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h1>{t('return.title')}</h1>
      {losesItsWay && <Notice>{t('return.replaces')}</Notice>}
      <ReceiptForm returned={returned} send={t('return.send')} />
      <p className={layout.soft}>{t('return.lost')}</p>
    </section>
  );
}
