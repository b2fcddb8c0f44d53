import { type ComponentType, createContext, useContext } from 'react';
import type { CommentCardFragment } from '../../gql.js';
import type { CommentProps } from './thread.js';
import { type View, wholeThread } from './view.js';

/** What every comment of a thread needs to know of the page it stands on. */
export type Thread = {
  readonly proposalId: string;
  /** Path of the proposal. */
  readonly path: string;
  readonly author: string | null;
  readonly view: View;
  /** The number the page stands for: another one, and all of it was read anew. */
  readonly readAt: number;
  /** What changed while one looked, by id. */
  readonly elsewhere: Readonly<Record<string, CommentCardFragment>>;
  /** What the level that is shown answers: the page tells by itself how that goes on. */
  readonly above: readonly string[];
  /** Comments from events after this number are new to this reader; null: nobody remembers. */
  readonly seen: number | null;
  /** Shows a comment: for what is fetched later and opened between those that are shown. */
  readonly Comment: ComponentType<CommentProps>;
};

export const ThreadContext = createContext<Thread>({
  proposalId: '',
  path: '',
  author: null,
  view: wholeThread,
  readAt: 0,
  elsewhere: {},
  above: [],
  seen: null,
  Comment: () => null,
});
export const useThread = (): Thread => useContext(ThreadContext);
