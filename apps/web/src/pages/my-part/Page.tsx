import type { PageProps } from '../../engine/page.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { isHers } from '../../features/visits/hers.js';
import { Names } from '../../features/people/Names.js';
import { NobodyHere } from '../../features/visits/NobodyHere.js';
import { Ways } from '../../features/people/Ways.js';
import type { Data } from './page.server.js';

/** The way to all that is a participant's own. What she said is a step further on: it is not to be seen over her shoulder. */
export function Page({ data: { me, names } }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  if (!isHers(me)) return <NobodyHere title={t('myPart.title')} />;
  return (
    <section className={`${layout.stack} ${layout.loose}`}>
      <h1>{t('myPart.title')}</h1>
      <Ways
        to={[
          {
            href: `/${language}/receipt`,
            name: t(me?.hasReceipt ? 'receipt.title' : 'receipt.get'),
            more: t('myPart.receiptMore'),
          },
          { href: `/${language}/mine`, name: t('mine.title'), more: t('myPart.saidMore') },
          { href: `/${language}/phone`, name: t('phone.title'), more: t('myPart.phoneMore') },
        ]}
      />
      <Names names={names} />
    </section>
  );
}
