import type { CommentCardFragment, ProposalPageQuery } from '../../gql.js';
import type { View } from './view.js';

type Read = ProposalPageQuery['proposal']['thread']['comments'][number];

/** A comment of a thread; `isNew` when it arrived while one looked. */
export type ThreadComment = Read & { readonly isNew?: boolean };
export type Branch = { readonly comment: ThreadComment; readonly replies: readonly Branch[] };

/** What shows one comment, and what answers it below. */
export type CommentProps = { readonly of: Branch; readonly parent?: ThreadComment; readonly level: number };

/** The tree of a page of a thread. A reply whose parent is on another page stands by itself. */
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

/** Each comment by itself: the thread looked at through one kind. */
export const alone = (comments: readonly ThreadComment[]): readonly Branch[] => comments.map((comment) => ({ comment, replies: [] }));

/** A page as far as the place of a new comment goes. */
export type Shown = {
  readonly comments: readonly (Pick<ThreadComment, 'id' | 'parentId' | 'depth'> & { readonly replyCount?: number })[];
  readonly hasEarlier: boolean;
  readonly hasMore: boolean;
  readonly view: Pick<View, 'sort' | 'kind' | 'since' | 'under' | 'comment'>;
};

/** Where a new comment belongs among those that are shown; null when its place is on another page, or only the server can tell it. */
export function placeOf({ parentId, kind }: Pick<CommentCardFragment, 'parentId' | 'kind'>, shown: Shown): number | null {
  const { comments, view } = shown;
  const isPart = view.under !== null || view.comment !== null;
  if (!isPart && (view.kind || view.since !== null)) return view.kind && kind !== view.kind ? null : atEnd(shown);
  if (parentId) return belowIts(parentId, comments);
  return isPart ? null : atEnd(shown);
}

/** The end of the list that new ones come to: nobody has rated them, so among the most useful it is the last place too. */
function atEnd({ comments, hasEarlier, hasMore, view: { sort } }: Shown): number | null {
  if (sort === 'UNHEARD') return null;
  if (sort === 'NEWEST') return hasEarlier ? null : 0;
  return hasMore ? null : comments.length;
}

/** Behind the last of what answers the same, where all of that is shown. */
function belowIts(parentId: string, comments: Shown['comments']): number | null {
  const parent = comments.findIndex(({ id }) => id === parentId);
  const answered = comments[parent];
  if (!answered) return null;
  const answers = comments.filter((comment) => comment.parentId === parentId).length;
  if ((answered.replyCount ?? answers) > answers) return null;
  const following = comments.findIndex((comment, place) => place > parent && comment.depth <= answered.depth);
  return following < 0 ? comments.length : following;
}
