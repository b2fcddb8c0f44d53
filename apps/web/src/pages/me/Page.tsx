import type { PageProps } from '../../engine/page.js';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import { answers } from '../../features/people/questions.js';
import type { Data } from './page.server.js';

/** A question about herself: why it is asked, and as easy to skip as to answer. */
export function Page({ data: { consultation, question, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { path } = usePage();
  const label = t(`me.${question}`);
  if (!consultation.me)
    return (
      <section className={layout.stack}>
        <h1>{t('me.title')}</h1>
        <p>{t('myPart.none')}</p>
      </section>
    );
  return (
    <section className={layout.stack}>
      <h1>{t('me.title')}</h1>
      <p>
        {t(`me.${question}.why`)} {t('me.why')}
      </p>
      <form className={layout.stack} method="post" action={path} key={question} noValidate>
        <Refusal returned={returned} labels={{ [question]: label }} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <Chips
          isColumn
          type="radio"
          id={question}
          name={question}
          label={label}
          hint={t('me.again')}
          fault={faultWords(t, returned)[question]}
          choices={answers[question].map((answer) => ({
            value: answer,
            words: t.of(question === 'group' ? `group.${answer}` : `age.${answer}`),
          }))}
          chosen={[typedIn(returned).one(question)]}
        />
        <div className={layout.cards}>
          <Button>{t('me.save')}</Button>
          <Button name="skip" value="yes">
            {t('me.skip')}
          </Button>
        </div>
      </form>
    </section>
  );
}
