import type { ProposalPageQuery } from '../../gql.js';
import { useText } from '../../engine/text.js';
import { Suspended } from '../people/Suspended.js';
import { Words } from '../texts/Words.js';
import css from './OpeningQuestion.module.css';
import { ReplyPlace } from './ReplyPlace.js';

/** What is asked of everyone who reads: an empty thread invites, a full one keeps to its matter. */
export function OpeningQuestion({
  of: { id, openingQuestion, consultation, may },
  author,
}: {
  of: ProposalPageQuery['proposal'];
  author: string | null;
}) {
  const t = useText();
  return (
    <div className={css.question} data-anchor="">
      {openingQuestion ? <Words of={openingQuestion} className={css.words} /> : <p className={css.words}>{t('thread.question')}</p>}
      {may.comment ? (
        <ReplyPlace proposalId={id} author={author} label={t('comment.say')} />
      ) : (
        <Suspended of={consultation.me} otherwise={t('thread.closed')} />
      )}
    </div>
  );
}
