import type { PageProps } from '../../engine/page.js';
import { limits } from '@baraza/shared/limits';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { ContributionCard } from '../../features/facilitation/ContributionCard.js';
import { DecisionWords } from '../../features/facilitation/DecisionWords.js';
import { CountedField } from '../../features/forms/CountedField.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

/** Where a facilitator brings back what was hidden. */
export function Page({ data: { contribution, key }, returned }: PageProps<Data>) {
  const t = useText();
  const typed = typedIn(returned);
  return (
    <section className={layout.stack}>
      <h1>{t('restore.title')}</h1>
      <ContributionCard of={contribution} />
      {contribution.decision && <DecisionWords of={contribution.decision} />}
      <form className={layout.stack} method="post" noValidate>
        <Refusal returned={returned} labels={{ reason: t('restore.reason') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <CountedField
          isLong
          required
          id="reason"
          name="reason"
          limit={limits.reason}
          label={t('restore.reason')}
          fault={faultWords(t, returned).reason}
          defaultValue={typed.one('reason')}
        />
        <div className={layout.row}>
          <Button look="main" icon="restore">
            {t('restore.send')}
          </Button>
          <a href={contribution.place}>{t('form.back')}</a>
        </div>
      </form>
    </section>
  );
}
