import type { PageProps } from '../../engine/page.js';
import { StanceKind } from '@baraza/shared/vocabularies';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Icon } from '@baraza/ui/Icon.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import { Suspended } from '../../features/people/Suspended.js';
import { sign } from '../../features/stances/signs.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

function StanceWords({ of: kind }: { of: StanceKind }) {
  const t = useText();
  return (
    <>
      <Icon name={sign[kind]} />
      {t(`stance.${kind}`)}
    </>
  );
}

/** Asks once more before a stance counts: where there is no script, a link alone must change nothing. */
export function Page({ data: { proposal, kind, wording, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const typed = typedIn(returned);
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/p/${proposal.id}`}>{t('proposal.back')}</BackLink>
      <h1>{t('stance.question')}</h1>
      {proposal.title && <Words of={proposal.title} className={layout.lead} />}
      {!proposal.may.takeStance && <Suspended of={proposal.consultation.me} otherwise={t('stance.closed')} />}
      {proposal.may.takeStance && (
        <form className={layout.stack} method="post" noValidate>
          <Refusal returned={returned} labels={{ kind: t('stance.yours') }} />
          <input type="hidden" name="key" value={keyFor(returned, key)} />
          {wording !== null && <input type="hidden" name="wording" value={wording} />}
          <Chips
            type="radio"
            id="kind"
            name="kind"
            label={t('stance.yours')}
            fault={faultWords(t, returned).kind}
            choices={Object.values(StanceKind).map((code) => ({ value: code, words: <StanceWords of={code} /> }))}
            chosen={[typed.one('kind') || (kind ?? '')]}
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
