import { useEffect, useRef, useState } from 'react';
import type { ProposalPageQuery } from '../../gql.js';
import { fetchPage } from '../../engine/client/fetch-page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Comment } from './Comment.js';
import { MoreAnswers } from './MoreAnswers.js';
import { branches, type ThreadComment } from './thread.js';
import { useThread } from './thread-context.js';

export type OpenedProps = {
  readonly to: ThreadComment;
  readonly level: number;
  /** The page they stand on. */
  readonly address: string;
  readonly count: number;
};
type Read = ProposalPageQuery['proposal']['thread'];

/** Answers from a page of their own, opened where one reads. They are read again whenever the page is, and follow what is told of them meanwhile. */
export function OpenedAnswers({ to, level, address, count }: OpenedProps) {
  const t = useText();
  const { go } = usePage();
  const { readAt, elsewhere } = useThread();
  const [read, setRead] = useState<Read | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const isOpen = read !== null;

  useEffect(() => {
    let isOver = false;
    void threadAt(address).then((thread) => {
      if (isOver) return;
      if (thread) setRead(thread);
      else void go(address);
    });
    return () => {
      isOver = true;
    };
  }, [address, readAt, go]);
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('li')?.focus();
  }, [isOpen]);

  if (!read) return <p role="status">{t('engine.sending')}</p>;
  const shown = branches(read.comments.map((comment) => withNews(comment, elsewhere)));
  const rest = count - shown.length;
  return (
    <>
      <ol ref={list}>
        {shown.map((branch) => (
          <Comment key={branch.comment.id} of={branch} parent={to} level={level} />
        ))}
      </ol>
      {read.next && rest > 0 && <MoreAnswers to={to} level={level} count={rest} after={read.next} />}
    </>
  );
}

async function threadAt(address: string): Promise<Read | null> {
  const got = await fetchPage(address);
  return got.kind === 'page' && got.state.page === 'proposal' ? (got.state.data as ProposalPageQuery).proposal.thread : null;
}

/** A comment that was hidden or taken back since loses what it may no longer show. */
function withNews(comment: ThreadComment, news: Readonly<Record<string, Partial<ThreadComment>>>): ThreadComment {
  const card = news[comment.id];
  if (!card) return comment;
  const isStub = card.isHidden === true || card.publication !== 'PUBLISHED';
  return { ...comment, ...card, may: isStub ? { ...comment.may, reply: false, rate: false } : comment.may };
}
