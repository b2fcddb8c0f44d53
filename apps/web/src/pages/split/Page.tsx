import { BackLink } from '@baraza/ui/BackLink.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import { writtenOf } from '../../features/contributions/written.js';
import { comingOf } from '../../features/drafts/coming.js';
import { Drafted } from '../../features/drafts/Drafted.js';
import { ProposeForm } from '../../features/proposals/ProposeForm.js';
import type { Data } from './page.server.js';

/** Where an author takes a part of her proposal out: the form it was written in, with its words in it, makes a new one. */
export function Page({ data: { own, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { id, consultation, pseudonym, may, place } = own;
  const isOpen = may.split || returned !== null;
  return (
    <section className={layout.stack}>
      <BackLink href={place}>{t('proposal.back')}</BackLink>
      <h1>{t('split.title')}</h1>
      {isOpen ? <p>{t('split.lead')}</p> : <Notice>{t('split.closed')}</Notice>}
      {isOpen && (
        <Drafted name={`/split/${id}`} comes={comingOf(null, returned)} isFilled>
          <ProposeForm of={{ consultation, key }} author={pseudonym} returned={returned} written={writtenOf(own)} />
        </Drafted>
      )}
    </section>
  );
}
