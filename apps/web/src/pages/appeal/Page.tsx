import type { PageProps } from '../../engine/page.js';
import { limits } from '@baraza/shared/limits';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { AppealState } from '../../features/facilitation/AppealState.js';
import { ContributionCard } from '../../features/facilitation/ContributionCard.js';
import { DecisionWords } from '../../features/facilitation/DecisionWords.js';
import { CountedField } from '../../features/forms/CountedField.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import { WrittenIn } from '../../features/texts/WrittenIn.js';
import type { Data } from './page.server.js';

/** Where an author appeals when something of hers was hidden, and reads what became of it. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { contribution } = data;
  const { decision, place } = contribution;
  return (
    <section className={layout.stack}>
      <BackLink href={place}>{t('form.back')}</BackLink>
      <h1>{t('appeal.title')}</h1>
      <ContributionCard of={contribution} />
      {decision?.kind === 'HIDE' && <DecisionWords of={decision} />}
      {decision?.appeal && <AppealState of={decision.appeal} />}
      {decision?.may.appeal && <AppealForm of={data} returned={returned} />}
      {decision?.kind !== 'HIDE' && !decision?.appeal && <p>{t('appeal.nothing')}</p>}
    </section>
  );
}

function AppealForm({ of: { key }, returned }: { of: Data } & Pick<PageProps<Data>, 'returned'>) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ words: t('appeal.words'), language: t('text.language') }} />
      <p>{t('appeal.once')}</p>
      <input type="hidden" name="key" value={keyFor(returned, key)} />
      <CountedField
        isLong
        required
        id="words"
        name="words"
        limit={limits.appeal}
        label={t('appeal.words')}
        fault={faults.words}
        defaultValue={typed.one('words')}
      />
      <WrittenIn chosen={typed.one('language')} fault={faults.language} />
      <div>
        <Button look="main" icon="send">
          {t('appeal.send')}
        </Button>
      </div>
    </form>
  );
}
