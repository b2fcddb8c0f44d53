import type { PageProps } from '../../engine/page.js';
import { limits, suspensionDays } from '@baraza/shared/limits';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { ContributionCard } from '../../features/facilitation/ContributionCard.js';
import { CountedField } from '../../features/forms/CountedField.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

/** Where a facilitator keeps the author of a contribution from writing for some days. */
export function Page({ data: { contribution, key, prove }, returned }: PageProps<Data>) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  const days = suspensionDays.map((count) => ({ value: String(count), words: t('suspend.count', { count }) }));
  const withoutEnd = { value: 'endless', words: t('suspend.endless') };
  return (
    <section className={layout.stack}>
      <h1>{t('facilitation.suspend')}</h1>
      <ContributionCard of={contribution} />
      <p>{t('suspend.effect')}</p>
      <form className={layout.stack} method="post" noValidate>
        <Refusal returned={returned} labels={{ days: t('suspend.days'), reason: t('decision.reason') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <Chips
          type="radio"
          id="days"
          name="days"
          label={t('suspend.days')}
          fault={faults.days}
          choices={contribution.mayOrganize && !prove ? [...days, withoutEnd] : days}
          chosen={typed.all('days')}
        />
        {contribution.mayOrganize && prove && <a href={prove}>{t('suspend.prove')}</a>}
        <CountedField
          isLong
          required
          id="reason"
          name="reason"
          limit={limits.reason}
          label={t('decision.reason')}
          hint={t('outcome.hint')}
          fault={faults.reason}
          defaultValue={typed.one('reason')}
        />
        <div className={layout.row}>
          <Button look="main" icon="hide">
            {t('suspend.send')}
          </Button>
          <a href={contribution.place}>{t('form.back')}</a>
        </div>
      </form>
    </section>
  );
}
