import type { PageProps } from '../../engine/page.js';
import { BackLink } from '@baraza/ui/BackLink.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Answered } from '../../features/comments/Answered.js';
import { CommentForm } from '../../features/comments/CommentForm.js';
import { draftNameOf } from '../../features/comments/draft-name.js';
import { writtenIn } from '../../features/drafts/continued.js';
import { comingOf } from '../../features/drafts/coming.js';
import { Drafted } from '../../features/drafts/Drafted.js';
import { KeepDraft } from '../../features/drafts/KeepDraft.js';
import { KeptNotice } from '../../features/drafts/KeptNotice.js';
import { typedIn } from '../../features/forms/typed.js';
import { Suspended } from '../../features/people/Suspended.js';
import { stubOf } from '../../features/texts/stub.js';
import { Words } from '../../features/texts/Words.js';
import type { Data } from './page.server.js';

/** Where one comments or replies without a script: the same form that opens in place with one. */
export function Page({ data, returned }: PageProps<Data>) {
  const { proposal, answered, key, draft, mayKeep } = data;
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
      <KeptNotice of={data} />
      {may.comment ? (
        <Drafted key={draft?.id} name={draftNameOf(action)} comes={comingOf(draft, returned)}>
          <CommentForm
            action={action}
            formKey={key}
            author={consultation.me?.pseudonym ?? null}
            returned={returned}
            written={draft ? writtenIn(draft) : undefined}
            more={mayKeep && <KeepDraft draft={draft?.id ?? (typedIn(returned).one('draft') || null)} />}
          />
        </Drafted>
      ) : (
        <Suspended of={consultation.me} otherwise={t('thread.closed')} returned={returned} />
      )}
    </section>
  );
}
