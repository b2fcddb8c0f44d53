import type { LiveEvent } from '@baraza/shared/live';
import type { CommentCardFragment } from '../../gql.js';
import { placeOf, type ThreadComment } from '../../features/comments/thread.js';
import type { Data } from './page.server.js';

const visitorsDefaults = {
  isMine: false,
  myRating: null,
  may: { reply: false, rate: false, edit: false, answer: false, withdraw: false, hide: false, restore: false },
  decision: null,
};

/**
 * The card of a comment, with the new length of its thread. It is made when it is sent, and may count answers that are told
 * only afterwards: how many there are is counted here, one by one.
 */
type CommentEventCard = CommentCardFragment & { readonly proposal: { readonly commentCount: number } };

/** The proposal and its thread after an event. What is personal stays as it was: a card is what a visitor sees. */
export function live(data: Data, { kind, card }: LiveEvent): Data | 'reload' {
  if (data.proposal.consultation.may.facilitate) return 'reload';
  if (kind === 'comment.published') return commented(data, card as CommentEventCard);
  if (kind.startsWith('comment.') || kind === 'suggestion.answered')
    return changed(data, card as CommentEventCard, kind === 'comment.hidden' || kind === 'comment.restored');
  // A proposal that comes, goes or changes brings texts that no card holds; new figures come by group.
  return 'reload';
}

function commented(data: Data, { proposal, ...card }: CommentEventCard): Data {
  const { thread, may, isMine, commentCount } = data.proposal;
  if (thread.comments.some(({ id }) => id === card.id))
    return proposal.commentCount === commentCount ? data : withThread(data, thread, proposal.commentCount);

  const isOpen = may.comment && isShown(card);
  const comment: ThreadComment = {
    ...card,
    ...visitorsDefaults,
    replyCount: 0,
    isNew: true,
    may: { ...visitorsDefaults.may, reply: isOpen, rate: isOpen, answer: card.suggestion !== null && isMine && may.edit },
  };
  const place = placeOf(card, {
    comments: thread.comments,
    hasEarlier: thread.previous !== null,
    hasMore: thread.next !== null,
    view: data.view,
  });
  const answered = thread.comments.map((one) => (one.id === card.parentId ? { ...one, replyCount: one.replyCount + 1 } : one));
  const comments = place === null ? answered : [...answered.slice(0, place), comment, ...answered.slice(place)];
  return withThread(data, { ...thread, comments }, proposal.commentCount);
}

function changed(data: Data, { proposal, ...card }: CommentEventCard, isDecided: boolean): Data | 'reload' {
  const { thread, may } = data.proposal;
  // What was decided about her own shows her more than any card holds.
  if (isDecided && [...thread.ancestors, ...thread.comments].some(({ id, isMine }) => id === card.id && isMine)) return 'reload';
  const after = <Shown extends ThreadComment>(comment: Shown): Shown =>
    comment.id === card.id
      ? { ...comment, ...card, replyCount: comment.replyCount, may: mayThen(comment.may, card, may.comment) }
      : comment;
  const elsewhere = { ...data.elsewhere, [card.id]: card };
  return {
    ...withThread(data, { ...thread, ancestors: thread.ancestors.map(after), comments: thread.comments.map(after) }, proposal.commentCount),
    elsewhere,
  };
}

type May = ThreadComment['may'];

function mayThen(may: May, card: CommentCardFragment, isOpen: boolean): May {
  const isGone = card.publication !== 'PUBLISHED';
  const isAnswered = isOpen && isShown(card);
  const edits = { edit: may.edit && isShown(card), answer: may.answer && isShown(card) };
  return { ...may, ...edits, reply: isAnswered, rate: may.rate && isAnswered, withdraw: may.withdraw && !isGone };
}

const isShown = ({ isHidden, publication }: CommentCardFragment) => !isHidden && publication === 'PUBLISHED';

function withThread(data: Data, thread: Data['proposal']['thread'], commentCount: number): Data {
  return { ...data, proposal: { ...data.proposal, commentCount, thread } };
}
