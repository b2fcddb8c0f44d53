import type { LiveEvent } from '@baraza/shared/live';
import type { CommentCardFragment, ProposalCardFragment } from '../../gql.js';
import { placeOf, type ThreadComment } from '../../features/comments/thread.js';
import type { Data } from './page.server.js';

const visitorsDefaults = {
  isMine: false,
  may: { reply: false, edit: false, answer: false, withdraw: false, hide: false, restore: false },
  decision: null,
};

/** The card of a comment, with the new length of its thread. */
type CommentEventCard = CommentCardFragment & { readonly proposal: { readonly commentCount: number } };

/** The proposal and its thread after an event. What is personal stays as it was: a card is what a visitor sees. */
export function live(data: Data, { kind, card }: LiveEvent): Data | 'reload' {
  if (data.proposal.consultation.may.facilitate) return 'reload';
  if (kind === 'comment.published') return commented(data, card as CommentEventCard);
  if (kind.startsWith('comment.') || kind === 'suggestion.answered')
    return changed(data, card as CommentEventCard, kind === 'comment.hidden' || kind === 'comment.restored');
  if (kind === 'stance.taken') return { ...data, proposal: { ...data.proposal, stances: (card as ProposalCardFragment).stances } };
  // A proposal that comes, goes or changes brings texts that no card holds.
  return 'reload';
}

function commented(data: Data, { proposal, ...card }: CommentEventCard): Data {
  const { thread, may, isMine } = data.proposal;
  if (thread.comments.some(({ id }) => id === card.id)) return data;

  const comment: ThreadComment = {
    ...card,
    ...visitorsDefaults,
    isNew: true,
    may: { ...visitorsDefaults.may, reply: may.comment && isShown(card), answer: may.edit && isMine && card.suggestion !== null },
  };
  const place = placeOf(card, thread.comments, thread.next !== null);
  const comments = place === null ? thread.comments : [...thread.comments.slice(0, place), comment, ...thread.comments.slice(place)];
  return withThread(data, comments, proposal.commentCount);
}

function changed(data: Data, { proposal, ...card }: CommentEventCard, isDecided: boolean): Data | 'reload' {
  const { thread, may } = data.proposal;
  // What was decided about her own shows her more than any card holds.
  if (isDecided && thread.comments.some(({ id, isMine }) => id === card.id && isMine)) return 'reload';
  const comments = thread.comments.map((comment) =>
    comment.id === card.id ? { ...comment, ...card, may: mayThen(comment.may, card, may.comment) } : comment,
  );
  return withThread(data, comments, proposal.commentCount);
}

type May = ThreadComment['may'];

function mayThen(may: May, card: CommentCardFragment, isOpen: boolean): May {
  const isGone = card.publication !== 'PUBLISHED';
  return { ...may, reply: isOpen && isShown(card), edit: may.edit && isShown(card), answer: may.answer && isShown(card), withdraw: may.withdraw && !isGone };
}

const isShown = ({ isHidden, publication }: CommentCardFragment) => !isHidden && publication === 'PUBLISHED';

function withThread(data: Data, comments: Data['proposal']['thread']['comments'], commentCount: number): Data {
  const { proposal } = data;
  return { ...data, proposal: { ...proposal, commentCount, thread: { ...proposal.thread, comments } } };
}
