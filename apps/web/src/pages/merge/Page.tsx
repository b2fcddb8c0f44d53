import { BackLink } from '@baraza/ui/BackLink.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import { TextField } from '@baraza/ui/TextField.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { AskMergeForm } from '../../features/lineage/AskMergeForm.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where an author says which other proposal hers is the same as, and asks its authors. */
export function Page({ data: { proposal, choices, words, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, title, may, merges } = proposal;
  const waiting = merges.find(({ may: { takeBack } }) => takeBack);
  const declined = merges.find(({ state }) => state === 'DECLINED');
  const isOpen = may.share && !waiting;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/co-authors/${id}`}>{title ? <Words of={title} as="span" /> : t('proposal.back')}</BackLink>
      <h1>{t('merge.title')}</h1>
      {waiting && <Notice>{t('merge.waiting')}</Notice>}
      {waiting && (
        <div>
          <ButtonLink href={`/${language}/merge-answer/${waiting.id}`}>{t('kin.look')}</ButtonLink>
        </div>
      )}
      {!may.share && <Notice>{t('merge.closed')}</Notice>}
      {declined && (
        <Notice>
          <p>{t('merge.declined')}</p>
          <p dir="auto">{declined.reason}</p>
        </Notice>
      )}
      {isOpen && <p>{t('merge.lead')}</p>}
      {isOpen && <p>{t('merge.effect')}</p>}
      {isOpen && (
        <form className={layout.stack} method="post" role="search">
          <TextField id="find" name="find" label={t('merge.find')} defaultValue={words} maxLength={200} autoComplete="off" />
          <div>
            <Button name="look" value="for">
              {t('merge.search')}
            </Button>
          </div>
        </form>
      )}
      {isOpen && choices.length === 0 && <p role="status">{t('merge.none')}</p>}
      {isOpen && choices.length > 0 && <AskMergeForm choices={choices} found={words} formKey={key} returned={returned} />}
    </section>
  );
}
