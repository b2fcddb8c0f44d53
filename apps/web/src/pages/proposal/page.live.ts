import type { LiveEvent } from '@baraza/shared/live';
import type { CommentKind } from '@baraza/shared/vocabularies';
import type { CommentCardFragment } from '../../gql.js';
import { placeOf, type ThreadComment } from '../../features/comments/thread.js';
import { isFlat } from '../../features/comments/view.js';
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

function commented(data: Data, { proposal, ...card }: CommentEventCard): Data | 'reload' {
  const { thread, kindCounts, commentCount } = data.proposal;
  if (thread.comments.some(({ id }) => id === card.id))
    return proposal.commentCount === commentCount ? data : withThread(data, thread, proposal.commentCount, kindCounts);

  const comment: ThreadComment = {
    ...card,
    ...visitorsDefaults,
    replyCount: 0,
    isNew: true,
    may: mayThen(visitorsDefaults, card, data),
  };
  const place = placeOf(card, {
    comments: thread.comments,
    hasEarlier: thread.previous !== null,
    hasMore: thread.next !== null,
    view: data.view,
  });
  // Where there are no levels, a comment stands with what it answers, which no card holds.
  if (place !== null && isFlat(data.view)) return 'reload';
  const answered = thread.comments.map((one) => (one.id === card.parentId ? { ...one, replyCount: one.replyCount + 1 } : one));
  const comments = place === null ? answered : [...answered.slice(0, place), comment, ...answered.slice(place)];
  return withThread(data, { ...thread, comments }, proposal.commentCount, recounted(kindCounts, null, card.kind));
}

function changed(data: Data, { proposal, ...card }: CommentEventCard, isDecided: boolean): Data | 'reload' {
  const { thread, kindCounts } = data.proposal;
  const known = [...thread.ancestors, ...thread.comments].find(({ id }) => id === card.id);
  // What was decided about her own shows her more than any card holds.
  if (isDecided && known?.isMine) return 'reload';
  const { id, author, words } = card;
  const after = <Shown extends ThreadComment>(comment: Shown): Shown => {
    if (comment.id === id) return { ...comment, ...card, replyCount: comment.replyCount, may: mayThen(comment, card, data) };
    return comment.parent?.id === id ? { ...comment, parent: { id, author, words } } : comment;
  };
  const then = { ...thread, ancestors: thread.ancestors.map(after), comments: thread.comments.map(after) };
  const counts = known ? recounted(kindCounts, known.kind, card.kind) : kindCounts;
  return { ...withThread(data, then, proposal.commentCount, counts), elsewhere: { ...data.elsewhere, [id]: card } };
}

/** What one may do about a comment as its card tells it now: what went with its words comes back with them. */
function mayThen(
  { may, isMine }: Pick<ThreadComment, 'may' | 'isMine'>,
  card: CommentCardFragment,
  { proposal }: Data,
): ThreadComment['may'] {
  const { suggestion, publication } = card;
  const isStanding = isShown(card);
  const isOpen = isStanding && proposal.may.comment;
  return {
    ...may,
    reply: isOpen,
    rate: isOpen && !isMine,
    edit: may.edit && isStanding,
    answer: isStanding && suggestion !== null && suggestion.outcome !== 'TAKEN' && proposal.isMine && proposal.may.edit,
    withdraw: may.withdraw && publication === 'PUBLISHED',
  };
}

const isShown = ({ isHidden, publication }: CommentCardFragment) => !isHidden && publication === 'PUBLISHED';

type Proposal = Data['proposal'];

/** One fewer of the kind a comment was, one more of the kind it is: what is hidden or was taken back is of none. */
function recounted(counts: Proposal['kindCounts'], was: CommentKind | null, is: CommentKind | null): Proposal['kindCounts'] {
  return counts.map(({ kind, count }) => ({ kind, count: count + Number(kind === is) - Number(kind === was) }));
}

function withThread(data: Data, thread: Proposal['thread'], commentCount: number, kindCounts: Proposal['kindCounts']): Data {
  return { ...data, proposal: { ...data.proposal, commentCount, kindCounts, thread } };
}
