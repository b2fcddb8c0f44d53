import { Button } from '@baraza/ui/Button.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
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
      <form className={layout.stack} method="post" noValidate>
        <Refusal returned={returned} labels={{ code: t('invitation.code') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <TextField
          required
          id="code"
          name="invitation"
          label={t('invitation.code')}
          hint={t('invitation.hint')}
          fault={faultWords(t, returned).code}
          defaultValue={typedIn(returned).one('invitation')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <div>
          <Button look="main">{t('coauthor.look')}</Button>
        </div>
      </form>
    </section>
  );
}
