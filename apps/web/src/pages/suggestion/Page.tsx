import type { PageProps } from '../../engine/page.js';
import { limits } from '@baraza/shared/limits';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Suggestion } from '../../features/comments/Suggestion.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import { WatchedField } from '../../features/hints/WatchedField.js';
import { Kept } from '../../features/people/Suspended.js';
import { MeaningField } from '../../features/texts/MeaningField.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

type Props = Pick<PageProps<Data>, 'returned'> & { readonly formKey: string };

/** Where an author takes or leaves the words somebody proposed. */
export function Page({ data: { comment, keys }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { author, words, suggestion, may, proposal } = comment;
  const mayLeave = may.answer && suggestion?.outcome === null;
  const back = (outcome: 'TAKEN' | 'LEFT') => (returned?.typed['outcome'] === outcome ? returned : null);
  const lost = may.answer && (back('TAKEN') || mayLeave) ? null : returned;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/p/${proposal.id}`}>{t('proposal.back')}</BackLink>
      <h1>{t('suggestion.answer')}</h1>
      <Card as="div">
        {author && <bdi>{author}</bdi>}
        <Suggestion of={comment}>{words && <Words of={words} />}</Suggestion>
      </Card>
      <Refusal returned={lost} />
      {lost && <Kept typed={lost.typed} />}
      {!may.answer && <Notice>{t('suggestion.closed')}</Notice>}
      {may.answer && <TakeForm returned={back('TAKEN')} formKey={keys.TAKEN} />}
      {mayLeave && <LeaveForm returned={back('LEFT')} formKey={keys.LEFT} />}
    </section>
  );
}

function TakeForm({ returned, formKey }: Props) {
  const t = useText();
  const faults = faultWords(t, returned);
  return (
    <form className={layout.stack} method="post" noValidate aria-label={t('suggestion.take')}>
      <Refusal returned={returned} labels={{ meaning: t('meaning.label'), sentence: t('suggestion.sentence') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <input type="hidden" name="outcome" value="TAKEN" />
      <MeaningField chosen={typedIn(returned).one('meaning')} fault={faults.meaning ?? faults.sentence} />
      <div>
        <Button look="main" icon="check">
          {t('suggestion.take')}
        </Button>
      </div>
    </form>
  );
}

function LeaveForm({ returned, formKey }: Props) {
  const t = useText();
  const faults = faultWords(t, returned);
  return (
    <form className={layout.stack} method="post" noValidate aria-label={t('suggestion.leave')}>
      <Refusal returned={returned} labels={{ reason: t('suggestion.reason') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <input type="hidden" name="outcome" value="LEFT" />
      <WatchedField
        isLong
        id="reason"
        name="reason"
        limit={limits.leaving}
        label={t('suggestion.reason')}
        hint={t('form.careful')}
        fault={faults.reason}
        defaultValue={typedIn(returned).one('reason')}
      />
      <div>
        <Button>{t('suggestion.leave')}</Button>
      </div>
    </form>
  );
}
