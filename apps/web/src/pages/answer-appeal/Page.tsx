import type { PageProps } from '../../engine/page.js';
import { limits } from '@baraza/shared/limits';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { AppealCard } from '../../features/facilitation/AppealCard.js';
import { CountedField } from '../../features/forms/CountedField.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

/** Where an appeal is answered, by somebody other than the one who hid. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { appeal, queue } = data;
  return (
    <section className={layout.stack}>
      <BackLink href={queue}>{t('appeals.title')}</BackLink>
      <h1>{t('appeals.answer')}</h1>
      <AppealCard of={appeal} />
      {appeal.may.decide && <AnswerForm of={data} returned={returned} />}
      {!appeal.may.decide && <Notice>{appeal.outcome ? t(`appeal.${appeal.outcome}`) : t('appeals.own')}</Notice>}
    </section>
  );
}

function AnswerForm({ of: { key }, returned }: { of: Data } & Pick<PageProps<Data>, 'returned'>) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ outcome: t('outcome.label'), reason: t('decision.reason') }} />
      <input type="hidden" name="key" value={keyFor(returned, key)} />
      <Chips
        type="radio"
        id="outcome"
        name="outcome"
        label={t('outcome.label')}
        fault={faults.outcome}
        choices={(['OVERTURNED', 'UPHELD'] as const).map((outcome) => ({ value: outcome, words: t(`outcome.${outcome}`) }))}
        chosen={typed.all('outcome')}
      />
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
      <div>
        <Button look="main" icon="send">
          {t('outcome.send')}
        </Button>
      </div>
    </form>
  );
}
