import type { PageProps } from '../../engine/page.js';
import { limits } from '@baraza/shared/limits';
import { Rule } from '@baraza/shared/vocabularies';
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

/** Where a facilitator hides a contribution, by a rule and with a reason. */
export function Page({ data: { contribution, key }, returned }: PageProps<Data>) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  return (
    <section className={layout.stack}>
      <h1>{t('hide.title')}</h1>
      <ContributionCard of={contribution} />
      <p>{t('hide.effect')}</p>
      <form className={layout.stack} method="post" noValidate>
        <Refusal returned={returned} labels={{ rule: t('decision.rule'), reason: t('decision.reason') }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <Chips
          isColumn
          type="radio"
          id="rule"
          name="rule"
          label={t('decision.rule')}
          fault={faults.rule}
          choices={Object.values(Rule).map((rule) => ({ value: rule, words: t(`rule.${rule}`) }))}
          chosen={typed.all('rule')}
        />
        <CountedField
          isLong
          required
          id="reason"
          name="reason"
          limit={limits.reason}
          label={t('decision.reason')}
          hint={t('hide.reasonHint')}
          fault={faults.reason}
          defaultValue={typed.one('reason')}
        />
        <div className={layout.row}>
          <Button look="main" icon="hide">
            {t('hide.send')}
          </Button>
          <a href={contribution.place}>{t('form.back')}</a>
        </div>
      </form>
    </section>
  );
}
