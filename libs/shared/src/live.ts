import type { InterfaceLanguage } from './languages.js';

/** What the record of a consultation holds: one row per change, numbered 1…n without gaps. */
export const eventKinds = [
  'proposal.published',
  'proposal.edited',
  'proposal.withdrawn',
  'proposal.erased',
  'proposal.hidden',
  'proposal.restored',
  'proposal.authored',
  'proposal.merged',
  'proposal.unmerged',
  'proposal.split',
  'comment.published',
  'comment.edited',
  'comment.withdrawn',
  'comment.erased',
  'comment.hidden',
  'comment.restored',
  'suggestion.answered',
  'comment.rated',
  'figures.published',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** One event as a reader gets it. `card` is the public card of the comment or proposal as a visitor's query would give it at the moment of sending. */
export type LiveEvent = {
  readonly number: number;
  readonly kind: EventKind;
  readonly proposalId: string;
  readonly commentId: string | null;
  readonly card: unknown;
};

/**
 * All that happened after number `after`, up to and including `upTo`: events of the room, in order.
 * Numbers between that have no event here concern other rooms. A reader whose last number is below `after` has a gap and joins again.
 */
export type LiveBatch = { readonly after: number; readonly upTo: number; readonly events: readonly LiveEvent[] };

/** A room: one language of one consultation, or of one of its proposals. */
export type LiveRoom = { readonly consultation: string; readonly proposal: string | null; readonly language: InterfaceLanguage };

/** Sent by a reader on each (re)connection: the room and the last number seen. Answered by all that was missed, or told to read the page anew. */
export type LiveJoin = LiveRoom & { readonly after: number };
export type LiveJoined = { readonly batch: LiveBatch } | { readonly readAnew: true } | { readonly refused: string };

/**
 * Socket messages: client → server `join`; server → client `batch`; `rights`: what the reader may see has changed, her page is to
 * be read anew; `here`: about how many people read the consultation, in steps of five, 0 for fewer than ten. It changes every half minute at most.
 */
export type ClientMessages = { join: (room: LiveJoin, answer: (joined: LiveJoined) => void) => void };
export type ServerMessages = { batch: (batch: LiveBatch) => void; rights: () => void; here: (people: number) => void };

/** The most events a reader is caught up with; beyond it the page is read anew. */
export const catchUpMost = 200;
