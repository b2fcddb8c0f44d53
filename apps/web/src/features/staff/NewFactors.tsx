import type { Returned } from '../../engine/page.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { CodeAppQuery, SecurityPageQuery } from '../../gql.js';
import { faultWords } from '../forms/faults.js';
import { CodeApp } from './CodeApp.js';
import { PasswordField } from './PasswordField.js';

type Props = {
  readonly me: NonNullable<SecurityPageQuery['staffMe']>;
  readonly app: CodeAppQuery['newCodeApp'] | null;
  readonly returned: Returned | null;
};

/** Her password and her code app: whether she has them, and new ones once she has proved who she is. */
export function NewFactors({ me: { hasPassword, hasCode, isProved }, app, returned }: Props) {
  const t = useText();
  const { language } = usePage();
  const faults = faultWords(t, returned);
  return (
    <>
      <form className={layout.stack} method="post" noValidate>
        <h2>{t('security.password')}</h2>
        <p>{t(hasPassword ? 'security.hasPassword' : 'security.noPassword')}</p>
        {hasPassword !== hasCode && <p>{t('security.both')}</p>}
        {isProved && (
          <>
            <input type="hidden" name="do" value="password" />
            <PasswordField isNew label={t('security.newPassword')} hint={t('enrol.passwordHint')} fault={faults['password']} />
            <p className={layout.soft}>{t('security.passwordMore')}</p>
            <div>
              <Button>{t('security.setPassword')}</Button>
            </div>
          </>
        )}
      </form>
      <form className={layout.stack} method="post" noValidate>
        <h2>{t('security.code')}</h2>
        <p>{t(hasCode ? 'security.hasCode' : 'security.noCode')}</p>
        {isProved && !app && (
          <div>
            <ButtonLink href={`/${language}/staff/security?app`}>{t('security.newApp')}</ButtonLink>
          </div>
        )}
        {app && (
          <>
            <input type="hidden" name="do" value="code" />
            <CodeApp app={app} label={t('enrol.firstCode')} fault={faults['code']} />
            <p className={layout.soft}>{t('security.passwordMore')}</p>
            <div>
              <Button>{t('security.setCode')}</Button>
            </div>
          </>
        )}
      </form>
    </>
  );
}
