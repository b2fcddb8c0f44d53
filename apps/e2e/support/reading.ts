import { commentCard, textFragment } from '@baraza/shared/cards';
import { branches, type Branch, type ThreadComment } from '../../web/src/features/comments/thread.js';
import type { CommentCardFragment } from '../../web/src/gql.js';
import type { Person } from './person.js';

export type SeenComment = CommentCardFragment;
export type SeenProposal = {
  readonly consultation: { readonly lastEvent: number };
  readonly commentCount: number;
  readonly title: { readonly words: string } | null;
  readonly problem: { readonly words: string } | null;
  readonly change: { readonly words: string } | null;
  readonly thread: { readonly comments: readonly SeenComment[]; readonly next: string | null };
};

const page = `query ($id: ID!, $after: ID) { proposal(id: $id) {
  consultation { slug lastEvent may { facilitate } } isMine may { comment edit } commentCount kindCounts { kind count } title { words } problem { words } change { words }
  thread(since: 0, first: 50, after: $after) { ancestors { id } comments { ...CommentCard isMine may { reply } } previous next } } }
  ${commentCard} ${textFragment}`;

/** A proposal with its whole thread, in the order of the tree. `deadline`: when it gives up. */
export async function readThread(person: Person, id: string, deadline: number): Promise<SeenProposal> {
  const first = await readPage(person, id, null, deadline);
  const comments = [...first.thread.comments];
  for (let { next } = first.thread; next;) {
    const { thread } = await readPage(person, id, next, deadline);
    comments.push(...thread.comments);
    next = thread.next;
  }
  return { ...first, thread: { ...first.thread, comments: inTree(comments), next: null } };
}

async function readPage(person: Person, id: string, after: string | null, deadline: number): Promise<SeenProposal> {
  const { proposal } = await person.insist<{ proposal: SeenProposal }>(page, { id, after }, deadline);
  return proposal;
}

/** Answers below what they answer. They were read in several goes: how many there are is told by those that were read. */
function inTree(comments: readonly SeenComment[]): SeenComment[] {
  const walked = (tree: readonly Branch[]): SeenComment[] =>
    tree.flatMap(({ comment, replies }) => [{ ...comment, replyCount: replies.length }, ...walked(replies)]);
  return walked(branches(comments as readonly ThreadComment[]));
}
