import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { typedIn } from '../../features/forms/typed.js';
import { NewFactors } from '../../features/staff/NewFactors.js';
import { OwnPasskeys } from '../../features/staff/OwnPasskeys.js';
import { StaffVisits } from '../../features/staff/StaffVisits.js';
import type { Data } from './page.server.js';

/** What somebody of the staff signs in with, and where she is signed in. */
export function Page({ data: { me, visits, app, isSaved }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const here = `/${language}/staff/security`;
  const renamed = typedIn(returned).one('do') === 'name' ? typedIn(returned).one('id') : '';
  const labels = {
    passkeyName: renamed ? t('security.nameOf') : t('enrol.passkeyName'),
    passkey: t('security.add'),
    password: t('security.newPassword'),
    code: t('enrol.firstCode'),
  };
  return (
    <section className={`${layout.stack} ${layout.loose}`}>
      <div className={layout.stack}>
        <BackLink href={`/${language}/staff`}>{t('staff.title')}</BackLink>
        <h1>{t('security.title')}</h1>
        <div role="status">{isSaved && !returned && <Notice icon="check">{t('security.saved')}</Notice>}</div>
        <Refusal returned={returned} labels={labels} prefix={renamed ? `${renamed}-` : ''} />
        {!me.isProved && (
          <>
            <p>{t('security.prove')}</p>
            <div>
              <ButtonLink look="main" href={`/${language}/staff/prove?then=${here}`}>
                {t('security.proveNow')}
              </ButtonLink>
            </div>
          </>
        )}
      </div>
      <OwnPasskeys me={me} returned={returned} />
      <NewFactors me={me} app={app} returned={returned} />
      <StaffVisits visits={visits} />
    </section>
  );
}
