import type { EventKind, LiveEvent } from '@baraza/shared/live';
import type { ThreadComment } from '../../features/comments/thread.js';
import { type View, wholeThread } from '../../features/comments/view.js';
import { live } from './page.live.js';
import type { Data } from './page.server.js';

export const words = (text: string) => ({ words: text, language: 'en', direction: 'ltr', original: null }) as const;
export const cardOf = (id: string, parentId: string | null = null, depth = parentId ? 1 : 0) =>
  ({
    id,
    parentId,
    depth,
    number: 1,
    replyCount: 0,
    usefulness: null,
    kind: 'FACT',
    isHidden: false,
    publication: 'PUBLISHED',
    author: 'Blue Heron',
    publishedOn: 'today',
    changedOn: null,
    words: words(id),
    suggestion: null,
  }) as const;
export const nothing = { reply: false, rate: false, edit: false, answer: false, withdraw: false, hide: false, restore: false };
export const read = (id: string, parentId: string | null = null, depth?: number): ThreadComment => ({
  ...cardOf(id, parentId, depth),
  isMine: false,
  myRating: null,
  may: { ...nothing, reply: true },
  decision: null,
});

export type Situation = {
  comments?: ThreadComment[];
  next?: string | null;
  mayFacilitate?: boolean;
  mayComment?: boolean;
  view?: Partial<View>;
};

/** A proposal page as far as events concern it. */
export function page({ comments = [], next = null, mayFacilitate = false, mayComment = true, view = {} }: Situation = {}): Data {
  const proposal = {
    id: 'p',
    commentCount: comments.length,
    kindCounts: [
      { kind: 'FACT', count: comments.length },
      { kind: 'QUESTION', count: 0 },
    ],
    stances: null,
    myStance: 'AGREE',
    isMine: false,
    may: { comment: mayComment, takeStance: true, edit: false, hide: false, restore: false },
    consultation: { slug: 's', lastEvent: 1, me: null, may: { facilitate: mayFacilitate } },
    thread: { ancestors: [], comments, previous: null, next },
  };
  return { proposal, view: { ...wholeThread, ...view } } as unknown as Data;
}

export const event = (kind: EventKind, card: object, commentCount = 1): LiveEvent => {
  const isComment = kind.startsWith('comment.') || kind === 'suggestion.answered';
  return {
    number: 2,
    kind,
    proposalId: 'p',
    commentId: isComment ? 'c' : null,
    card: isComment ? { ...card, proposal: { commentCount } } : card,
  };
};
export const after = (data: Data, happened: LiveEvent): Data => {
  const next = live(data, happened);
  if (next === 'reload') throw new Error('did not expect to read anew');
  return next;
};
export const order = ({ proposal }: Data) => proposal.thread.comments.map(({ id }) => id);
