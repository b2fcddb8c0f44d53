import { useEffect } from 'react';
import type { ProposalPageQuery } from '../../gql.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { useHere, useLive } from '../../engine/live.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Comment } from './Comment.js';
import { readyComposer } from './composer-part.js';
import css from './Discussion.module.css';
import { OpeningQuestion } from './OpeningQuestion.js';
import { NewComments } from './NewComments.js';
import { branches } from './thread.js';
import { ThreadContext } from './thread-context.js';
import { useWaiting } from './useWaiting.js';

/** The thread of a proposal, headed by its opening question. */
export function Discussion({ of: proposal }: { of: ProposalPageQuery['proposal'] }) {
  const t = useText();
  const { language, path } = usePage();
  const isLive = useLive() === 'live';
  const people = useHere();
  // At the first touch, so that who only looks pays nothing, and who stays can still write when the line is lost later.
  useEffect(() => {
    const touches = ['pointerdown', 'keydown', 'scroll'];
    for (const touch of touches) addEventListener(touch, readyComposer, { once: true, passive: true });
    return () => touches.forEach((touch) => removeEventListener(touch, readyComposer));
  }, []);
  const { comments, next } = proposal.thread;
  const author = proposal.consultation.me?.pseudonym ?? null;
  const waiting = useWaiting(comments, path);
  return (
    <section className={layout.stack} aria-labelledby="discussion">
      <div className={layout.row}>
        <h2 id="discussion">{t('thread.title')}</h2>
        <span className={layout.soft}>{t('proposal.comments', { count: proposal.commentCount })}</span>
        {isLive && <Tag look="live">{t('thread.live')}</Tag>}
        {people > 0 && <span className={layout.soft}>{t('thread.here', { count: people })}</span>}
      </div>
      <OpeningQuestion of={proposal} author={author} />
      <NewComments of={waiting} proposalId={proposal.id} />
      {comments.length === 0 && (
        <div className={css.empty}>
          <Mark isBig />
          <p>{t('thread.empty')}</p>
        </div>
      )}
      <ThreadContext value={{ proposalId: proposal.id, author }}>
        <ol className={css.thread}>
          {branches(waiting.shown).map((branch) => (
            <Comment key={branch.comment.id} of={branch} level={0} />
          ))}
        </ol>
      </ThreadContext>
      <div className={layout.row}>
        {path.includes('?after=') && <ButtonLink href={`/${language}/p/${proposal.id}#discussion`}>{t('thread.start')}</ButtonLink>}
        {next && <ButtonLink href={`/${language}/p/${proposal.id}?after=${next}#discussion`}>{t('thread.more')}</ButtonLink>}
      </div>
    </section>
  );
}
