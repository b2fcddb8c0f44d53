import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { CommentForm } from '../../features/comments/CommentForm.js';
import { OwnLinks } from '../../features/contributions/OwnLinks.js';
import { writtenOf } from '../../features/contributions/written.js';
import { ProposeForm } from '../../features/proposals/ProposeForm.js';
import type { Data } from './page.server.js';

/** Where somebody says better what she said: the form she wrote it in, with her words in it. */
export function Page({ data: { own, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, noun, consultation, pseudonym, may, place, keepsHistory } = own;
  const written = writtenOf(own);
  const isOpen = may.edit || returned !== null;
  return (
    <section className={layout.stack}>
      <BackLink href={place}>{t('proposal.back')}</BackLink>
      <h1>{t('edit.title')}</h1>
      <p>{t(isOpen ? (keepsHistory ? 'edit.keeps' : 'edit.effect') : 'edit.closed')}</p>
      {!may.edit && (
        <div className={layout.row}>
          <OwnLinks contributionId={id} may={{ withdraw: may.withdraw }} />
        </div>
      )}
      {isOpen && noun === 'COMMENT' && (
        <CommentForm
          action={`/${language}/edit/${id}`}
          formKey={key}
          author={pseudonym}
          returned={returned}
          written={written}
          keepsHistory={keepsHistory}
        />
      )}
      {isOpen && noun === 'PROPOSAL' && (
        <ProposeForm
          of={{
            consultation: { ...consultation, me: pseudonym ? { pseudonym, suspendedUntil: null, suspensionReason: null } : null },
            key,
          }}
          returned={returned}
          written={written}
          keepsHistory={keepsHistory}
        />
      )}
    </section>
  );
}
