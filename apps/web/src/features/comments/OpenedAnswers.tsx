import { useEffect, useRef, useState } from 'react';
import type { ProposalPageQuery } from '../../gql.js';
import { fetchPage } from '../../engine/client/fetch-page.js';
import { useText } from '../../engine/text.js';
import { branches, type ThreadComment } from './thread.js';
import { useThread } from './thread-context.js';

export type OpenedProps = {
  readonly to: ThreadComment;
  readonly level: number;
  /** The page they stand on. */
  readonly address: string;
  /** Tells after which answer it goes on, and how many were shown. */
  readonly onRead: (next: string | null, count: number) => void;
  /** Tells that they could not be read. */
  readonly onFail: () => void;
};
type Thread = ProposalPageQuery['proposal']['thread'];

/** Answers from a page of their own, opened where one reads. They are read again whenever the page is, and follow what is told of them meanwhile. */
export function OpenedAnswers({ to, level, address, onRead, onFail }: OpenedProps) {
  const t = useText();
  const { readAt, elsewhere, Comment } = useThread();
  const [read, setRead] = useState<{ readonly thread: Thread; readonly at: number } | null>(null);
  const hasRead = useRef(false);
  const list = useRef<HTMLOListElement>(null);
  const isOpen = read !== null;

  useEffect(() => {
    let isOver = false;
    void threadAt(address).then((thread) => {
      if (isOver) return;
      // What is shown already stays as it is.
      if (!thread) return hasRead.current ? undefined : onFail();
      hasRead.current = true;
      setRead({ thread, at: readAt });
      onRead(thread.next, thread.comments.filter(({ parentId }) => parentId === to.id).length);
    });
    return () => {
      isOver = true;
    };
  }, [address, readAt, onRead, onFail, to.id]);
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('li')?.focus();
  }, [isOpen]);

  if (!read) return <p role="status">{t('thread.reading')}</p>;
  return (
    <ol ref={list}>
      {branches(read.thread.comments.map((comment) => withNews(comment, elsewhere))).map((branch) => (
        <Comment key={branch.comment.id} of={branch} parent={to} level={level} />
      ))}
    </ol>
  );
}

async function threadAt(address: string): Promise<Thread | null> {
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
