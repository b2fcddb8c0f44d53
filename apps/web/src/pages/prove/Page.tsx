import type { PageProps } from '../../engine/page.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { isHers } from '../../features/visits/hers.js';
import { NobodyHere } from '../../features/visits/NobodyHere.js';
import { ReceiptForm } from '../../features/receipts/ReceiptForm.js';
import { leadingTo } from '../../features/people/then.js';
import type { Data } from './page.server.js';

/** Where one shows that it is really she, before what cannot be taken back. */
export function Page({ data: { me, then }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  if (!me) return <NobodyHere title={t('prove.title')} />;

  return (
    <section className={layout.stack}>
      <h1>{t('prove.title')}</h1>
      {!isHers(me) && <On words={t('prove.staff')} href={leadingTo(`/${language}/staff/prove`, then)} />}
      {isHers(me) && me.isProved && <On words={t('prove.isShown')} href={then} />}
      {isHers(me) && !me.isProved && (
        <ReceiptForm returned={returned} send={t('prove.send')}>
          <p>{t('prove.why')}</p>
        </ReceiptForm>
      )}
    </section>
  );
}

function On({ words, href }: { words: string; href: string }) {
  const t = useText();
  return (
    <>
      <p>{words}</p>
      <div>
        <ButtonLink look="main" href={href}>
          {t('prove.send')}
        </ButtonLink>
      </div>
    </>
  );
}
