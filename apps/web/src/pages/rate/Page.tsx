import type { PageProps } from '../../engine/page.js';
import { RatingKind } from '@baraza/shared/vocabularies';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Answered } from '../../features/comments/Answered.js';
import { addressOf } from '../../features/comments/view.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import { Suspended } from '../../features/people/Suspended.js';
import type { Data } from './page.server.js';

/** Where one rates a comment without a script: a link alone must change nothing. */
export function Page({ data: { comment, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, myRating, may, proposal } = comment;
  const kinds = [...(may.rate ? Object.values(RatingKind) : []), ...(myRating ? (['NONE'] as const) : [])];
  return (
    <section className={layout.stack}>
      <BackLink href={addressOf(`/${language}/p/${proposal.id}`, id)}>{t('proposal.back')}</BackLink>
      <h1>{t('rating.title')}</h1>
      <Answered of={comment} />
      {!may.rate && <Suspended of={proposal.consultation.me} otherwise={t('rating.closed')} />}
      {kinds.length > 0 && (
        <form className={layout.stack} method="post" noValidate>
          <Refusal returned={returned} labels={{ kind: t('rating.title') }} />
          <input type="hidden" name="key" value={keyFor(returned, key)} />
          <Chips
            type="radio"
            id="kind"
            name="kind"
            label={t('rating.title')}
            hint={t('rating.hint')}
            fault={faultWords(t, returned).kind}
            choices={kinds.map((kind) => ({ value: kind, words: t(`rating.${kind}`) }))}
            chosen={[typedIn(returned).one('kind') || (myRating ?? '')]}
          />
          <div>
            <Button look="main" icon="send">
              {t('form.send')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
