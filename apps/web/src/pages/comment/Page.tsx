import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Answered } from '../../features/comments/Answered.js';
import { CommentForm } from '../../features/comments/CommentForm.js';
import { Suspended } from '../../features/people/Suspended.js';
import { stubOf } from '../../features/texts/stub.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where one comments or replies without a script: the same form that opens in place with one. */
export function Page({ data: { proposal, answered, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { id, publication, title, openingQuestion, may, consultation } = proposal;
  const action = `/${language}/p/${id}/comment${answered ? `?to=${answered.id}` : ''}`;
  return (
    <section className={layout.stack}>
      <BackLink href={`/${language}/p/${id}`}>
        {title ? <Words of={title} as="span" /> : t(stubOf(publication) ?? 'proposal.hidden')}
      </BackLink>
      <h1>{t(answered ? 'comment.reply' : 'comment.say')}</h1>
      {answered ? <Answered of={answered} /> : openingQuestion && <Words of={openingQuestion} className={layout.lead} />}
      {may.comment ? (
        <CommentForm action={action} formKey={key} author={consultation.me?.pseudonym ?? null} returned={returned} />
      ) : (
        <Suspended of={consultation.me} otherwise={t('thread.closed')} returned={returned} />
      )}
    </section>
  );
}
