import { useMemo, useState } from 'react';
import type { VisitKind } from '@baraza/shared/vocabularies';
import type { CommentCardFragment, ProposalPageQuery } from '../../gql.js';
import { Mark } from '@baraza/ui/Mark.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { useHere, useLive } from '../../engine/live.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Comment } from './Comment.js';
import css from './Discussion.module.css';
import { NewsPlace } from './NewsPlace.js';
import { OpeningQuestion } from './OpeningQuestion.js';
import { RememberPlace } from './RememberPlace.js';
import { alone, branches, type ThreadComment } from './thread.js';
import { ThreadContext } from './thread-context.js';
import { ThreadNav } from './ThreadNav.js';
import { ThreadPages } from './ThreadPages.js';
import { ThreadPart } from './ThreadPart.js';
import { useReadyComposer } from './useReadyComposer.js';
import { useWaiting } from './useWaiting.js';
import { isFlat, type View, wholeThread } from './view.js';

type Props = {
  readonly of: ProposalPageQuery['proposal'];
  readonly view?: View;
  readonly elsewhere?: Readonly<Record<string, CommentCardFragment>> | undefined;
  readonly visit?: VisitKind | null;
};
const nothing = {};

/** The thread of a proposal, headed by its opening question. */
export function Discussion({ of: proposal, view = wholeThread, elsewhere = nothing, visit = null }: Props) {
  const t = useText();
  const { language, path: place } = usePage();
  const isLive = useLive() === 'live';
  const people = useHere();
  useReadyComposer();
  const [seen, setSeen] = useState<number | null>(null);
  const { id, commentCount, kindCounts, lastComment, thread, consultation } = proposal;
  const path = `/${language}/p/${id}`;
  const author = consultation.me?.pseudonym ?? null;
  const readAt = consultation.lastEvent;
  const context = useMemo(
    () => ({ proposalId: id, path, author, view, readAt, elsewhere, above: thread.ancestors.map((comment) => comment.id), seen, Comment }),
    [id, path, author, view, readAt, elsewhere, thread.ancestors, seen],
  );
  const comments: readonly ThreadComment[] = [...thread.ancestors, ...thread.comments];
  const waiting = useWaiting(comments, place);
  return (
    <section className={layout.stack} aria-labelledby="discussion">
      <div className={layout.row}>
        <h2 id="discussion">{t('thread.title')}</h2>
        <span className={layout.soft}>{t('proposal.comments', { count: commentCount })}</span>
        {isLive && <Tag look="live">{t('thread.live')}</Tag>}
        {people > 0 && <span className={layout.soft}>{t('thread.here', { count: people })}</span>}
      </div>
      <OpeningQuestion of={proposal} author={author} />
      {commentCount > 1 && <ThreadNav path={path} view={view} counts={kindCounts} />}
      <ThreadPart
        path={path}
        view={view}
        isFound={comments.some((comment) => comment.id === view.comment)}
        isEmpty={comments.length === 0}
      />
      <NewsPlace of={waiting} path={path} readAt={readAt} />
      {comments.length === 0 && !isFlat(view) && proposal.may.comment && (
        <div className={css.empty}>
          <Mark isBig />
          <p>{t('thread.empty')}</p>
        </div>
      )}
      <ThreadContext value={context}>
        <ol className={css.thread}>
          {(isFlat(view) ? alone : branches)(waiting.shown).map((branch) => (
            <Comment key={branch.comment.id} of={branch} level={0} />
          ))}
        </ol>
      </ThreadContext>
      <ThreadPages path={path} view={view} thread={thread} />
      {comments.length > 0 && (
        <RememberPlace proposalId={id} path={path} readAt={readAt} newest={lastComment} isOwn={visit === 'OWN'} onSeen={setSeen} />
      )}
    </section>
  );
}
