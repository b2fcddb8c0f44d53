import type { PageProps } from '../../engine/page.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { CodeField } from '../../features/staff/CodeField.js';
import { PasskeyForm } from '../../features/staff/PasskeyForm.js';
import type { Data } from './page.server.js';

/** Where somebody of the staff shows that it is really she, before what matters to others. */
export function Page({ data: { me, then }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const labels = { code: t('staff.code'), passkey: t('staffProve.passkey') };
  return (
    <section className={layout.stack}>
      <h1>{t('staffProve.title')}</h1>
      {!me && <On words={t('staff.lead')} href={`/${language}/staff`} send={t('staff.signIn')} />}
      {me?.isProved && <On words={t('staffProve.is')} href={then} send={t('staffProve.send')} />}
      {me && !me.isProved && (
        <>
          <p>{t('staffProve.why')}</p>
          <Refusal returned={returned} labels={labels} />
          {me.passkeys.length > 0 && (
            <PasskeyForm isMain use="PROVE" words={t('staffProve.passkey')} otherwise={me.hasCode ? null : <p>{t('enrol.noScript')}</p>} />
          )}
          {me.hasCode && (
            <form className={layout.stack} method="post" noValidate>
              <CodeField label={labels.code} fault={faultWords(t, returned)['code']} />
              <div>
                <Button look={me.passkeys.length > 0 ? 'plain' : 'main'}>{t('staffProve.send')}</Button>
              </div>
            </form>
          )}
        </>
      )}
    </section>
  );
}

function On({ words, href, send }: { words: string; href: string; send: string }) {
  return (
    <>
      <p>{words}</p>
      <div>
        <ButtonLink look="main" href={href}>
          {send}
        </ButtonLink>
      </div>
    </>
  );
}
