import type { Returned } from '../../engine/page.js';
import { Button } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { SecurityPageQuery } from '../../gql.js';
import { faultWords } from '../forms/faults.js';
import { typedIn } from '../forms/typed.js';
import { PasskeyForm } from './PasskeyForm.js';

type Props = { readonly me: NonNullable<SecurityPageQuery['staffMe']>; readonly returned: Returned | null };

/** Her passkeys: each with its name, and one more to add. */
export function OwnPasskeys({ me: { passkeys, isProved, hasPassword, hasCode }, returned }: Props) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  const isLast = passkeys.length === 1 && !(hasPassword && hasCode);
  const faultOf = (id: string) => (typed.one('id') === id ? faults['passkeyName'] : undefined);
  return (
    <section className={layout.stack}>
      <h2>{t('security.passkeys')}</h2>
      {passkeys.length === 0 && <p>{t('security.noPasskeys')}</p>}
      {passkeys.map(({ id, name, addedOn }) => (
        <Card key={id} aria-label={name}>
          <form className={layout.stack} method="post" noValidate>
            <input type="hidden" name="id" value={id} />
            <TextField
              required
              id={`${id}-passkeyName`}
              name="passkeyName"
              label={t('security.nameOf')}
              hint={t('security.since', { day: addedOn })}
              fault={faultOf(id)}
              defaultValue={(typed.one('id') === id && typed.one('passkeyName')) || name}
            />
            <div className={layout.row}>
              <Button name="do" value="name">
                {t('security.rename')}
              </Button>
              {isProved && !isLast && (
                <Button name="do" value="remove">
                  {t('security.remove')}
                </Button>
              )}
            </div>
            {isLast && <p className={layout.soft}>{t('security.last')}</p>}
          </form>
        </Card>
      ))}
      {isProved && (
        <PasskeyForm use="ADD" words={t('security.add')} otherwise={<p className={layout.soft}>{t('enrol.noScript')}</p>}>
          <TextField
            required
            id="passkeyName"
            name="passkeyName"
            label={t('enrol.passkeyName')}
            fault={faultOf('')}
            defaultValue={(typed.one('do') === 'passkey' && typed.one('passkeyName')) || t('enrol.passkeyUsual')}
          />
        </PasskeyForm>
      )}
    </section>
  );
}
