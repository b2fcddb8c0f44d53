import type { CommentCardFragment, ProposalPageQuery } from '../../gql.js';

type Read = ProposalPageQuery['proposal']['thread']['comments'][number];

/** A comment of a thread; `isNew` when it arrived while one looked. */
export type ThreadComment = Read & { readonly isNew?: boolean };
export type Branch = { readonly comment: ThreadComment; readonly replies: readonly Branch[] };

/** The tree of a page of a thread. A reply whose parent is on an earlier page stands by itself. */
export function branches(comments: readonly ThreadComment[]): readonly Branch[] {
  const roots: Branch[] = [];
  const repliesTo = new Map<string, Branch[]>();
  for (const comment of comments) {
    const replies: Branch[] = [];
    const siblings = (comment.parentId && repliesTo.get(comment.parentId)) || roots;
    siblings.push({ comment, replies });
    repliesTo.set(comment.id, replies);
  }
  return roots;
}

/** Where a comment belongs among those in thread order; null when its place is on another page. */
export function placeOf({ parentId }: CommentCardFragment, comments: readonly ThreadComment[], hasMore: boolean): number | null {
  if (!parentId) return hasMore ? null : comments.length;

  const parent = comments.findIndex(({ id }) => id === parentId);
  if (parent < 0) return null;
  const { depth } = comments[parent] as ThreadComment;
  const following = comments.findIndex((comment, place) => place > parent && comment.depth <= depth);
  if (following >= 0) return following;
  // The parent's last reply may stand on the next page, and this one after it.
  return hasMore ? null : comments.length;
}
