import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { Rich, useText } from '../../engine/text.js';
import { CommentForm } from '../../features/comments/CommentForm.js';
import { OwnCard } from '../../features/contributions/OwnCard.js';
import { OwnLinks } from '../../features/contributions/OwnLinks.js';
import { writtenOf } from '../../features/contributions/written.js';
import { comingOf } from '../../features/drafts/coming.js';
import { Drafted } from '../../features/drafts/Drafted.js';
import { ProposeForm } from '../../features/proposals/ProposeForm.js';
import type { Data } from './page.server.js';

/** Where somebody says better what she said: the form she wrote it in, with her words in it. */
export function Page({ data: { own, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, noun, consultation, pseudonym, may, place, keepsHistory, version } = own;
  const form = { author: pseudonym, returned, written: writtenOf(own), keepsHistory, version };
  const isOpen = may.edit || returned !== null;
  const isChanged = Object.values(returned?.refusal.faults ?? {}).some(({ fault }) => fault === 'CHANGED');
  return (
    <section className={layout.stack}>
      <BackLink href={place}>{t('proposal.back')}</BackLink>
      <h1>{t('edit.title')}</h1>
      <p>{t(isOpen ? (keepsHistory ? 'edit.keeps' : 'edit.effect') : 'edit.closed')}</p>
      {isOpen && keepsHistory && may.erase && (
        <p>
          <Rich text={t('edit.erase')} tags={[(inside) => <a href={`/${language}/erase/${id}`}>{inside}</a>]} />
        </p>
      )}
      {isChanged && (
        <section className={`${layout.stack} ${layout.tight}`}>
          <h2>{t('edit.now')}</h2>
          <OwnCard of={own} />
        </section>
      )}
      {!may.edit && (
        <div className={layout.row}>
          <OwnLinks contributionId={id} may={{ withdraw: may.withdraw }} />
        </div>
      )}
      {isOpen && (
        <Drafted name={`/edit/${id}`} comes={comingOf(null, returned)} isFilled>
          {noun === 'COMMENT' ? (
            <CommentForm action={`/${language}/edit/${id}`} formKey={key} {...form} />
          ) : (
            <ProposeForm of={{ consultation, key }} {...form} />
          )}
        </Drafted>
      )}
    </section>
  );
}
