import type { PageProps } from '../../engine/page.js';
import { limits } from '@baraza/shared/limits';
import { BackLink } from '@baraza/ui/BackLink.js';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { comingOf } from '../../features/drafts/coming.js';
import { Drafted } from '../../features/drafts/Drafted.js';
import { faultWords } from '../../features/forms/faults.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor, typedIn } from '../../features/forms/typed.js';
import { WatchedField } from '../../features/hints/WatchedField.js';
import { ShownAs } from '../../features/people/ShownAs.js';
import { Suspended } from '../../features/people/Suspended.js';
import { LanguageQuestion } from '../../features/texts/LanguageQuestion.js';
import { stubOf } from '../../features/texts/stub.js';
import { Words } from '../../features/texts/Words.js';
import { WrittenIn } from '../../features/texts/WrittenIn.js';
import type { Data } from './page.server.js';

/** Where one proposes other words for a sentence of a proposal. */
export function Page({ data, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, title, publication, maySuggest, consultation } = data.proposal;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/p/${id}`}>
        {title ? <Words of={title} as="span" /> : t(stubOf(publication) ?? 'proposal.hidden')}
      </BackLink>
      <h1>{t('suggestion.make')}</h1>
      {maySuggest ? (
        <Drafted name={`/p/${id}/suggest`} comes={comingOf(null, returned)}>
          <SuggestForm of={data} returned={returned} />
        </Drafted>
      ) : (
        <Suspended of={consultation.me} otherwise={t('thread.closed')} returned={returned} />
      )}
    </section>
  );
}

function SuggestForm({ of: { proposal, key }, returned }: { of: Data } & Pick<PageProps<Data>, 'returned'>) {
  const t = useText();
  const typed = typedIn(returned);
  const faults = faultWords(t, returned);
  const labels = {
    sentence: t('suggestion.sentence'),
    proposed: t('suggestion.proposed'),
    words: t('suggestion.why'),
    language: t('text.language'),
  };
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={labels} />
      <LanguageQuestion returned={returned} />
      <input type="hidden" name="key" value={keyFor(returned, key)} />
      <Chips
        type="radio"
        isColumn
        id="sentence"
        name="sentence"
        label={labels.sentence}
        fault={faults.sentence}
        choices={proposal.sentences.map(({ part, place, ...of }) => ({
          value: `${part}.${place}.${of.words}`,
          words: <Words of={of} as="span" />,
        }))}
        chosen={[typed.one('sentence').replace(/\r\n?/g, '\n')]}
      />
      <WatchedField
        isLong
        required
        id="proposed"
        name="proposed"
        limit={limits.suggestion}
        label={labels.proposed}
        hint={t('suggestion.hint')}
        fault={faults.proposed}
        defaultValue={typed.one('proposed')}
      />
      <WatchedField
        isLong
        required
        id="words"
        name="words"
        limit={limits.comment}
        label={labels.words}
        hint={t('form.careful')}
        fault={faults.words}
        defaultValue={typed.one('words')}
      />
      <WrittenIn chosen={typed.one('language')} fault={faults.language} />
      <div className={layout.row}>
        <Button look="main" icon="send">
          {t('form.send')}
        </Button>
        <ShownAs author={proposal.consultation.me?.pseudonym ?? null} />
      </div>
    </form>
  );
}
