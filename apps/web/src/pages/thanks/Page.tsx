import type { PageProps } from '../../engine/page.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor } from '../../features/forms/typed.js';
import { ShownAs } from '../../features/people/ShownAs.js';
import { NobodyHere } from '../../features/visits/NobodyHere.js';
import type { Data } from './page.server.js';

/** After her first words: thanks, the way back to them, and two offers that are easy to pass by. */
export function Page({ data: { me, consultation, key, questions }, returned }: PageProps<Data>) {
  const t = useText();
  if (!consultation.me) return <NobodyHere title={t('myPart.title')} />;
  return (
    <form className={layout.stack} method="post">
      <h1>{t('thanks.title')}</h1>
      <ShownAs author={consultation.me.pseudonym} />
      <Refusal returned={returned} />
      <input type="hidden" name="key" value={keyFor(returned, key)} />
      {me && !me.hasReceipt && (
        <Card as="section">
          <h2>{t('thanks.back')}</h2>
          <p>{t('receipt.what')}</p>
          <div>
            <Button look="main" name="act" value="receipt">
              {t('receipt.get')}
            </Button>
          </div>
        </Card>
      )}
      <Card as="section">
        <h2>{t('thanks.questions')}</h2>
        <p>{t('thanks.questionsMore')}</p>
        <div>
          <ButtonLink href={questions}>{t('thanks.answer')}</ButtonLink>
        </div>
      </Card>
      <div>
        <Button>{t('thanks.goOn')}</Button>
      </div>
    </form>
  );
}
