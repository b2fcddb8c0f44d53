import { Injectable } from '@nestjs/common';
import type { EventKind, LiveEvent } from '@baraza/shared/live';
import { Asker } from '#platform/graphql/ask.js';
import { type Context, memberContext } from '#platform/graphql/context.js';
import type { Event } from './event.entity.js';
import type { Room } from './room.js';
import type { Known } from './tail.js';

/** Which contribution a kind of event is about. */
type Noun = 'proposal' | 'comment';

type Queries = { readonly whole: string; readonly own: string | undefined };

/** Makes the public cards that events carry: asked of the schema as a visitor who may see the consultation, so the socket says what GraphQL would say. */
@Injectable()
export class Cards {
  readonly #queries = new Map<Noun, Queries>();

  constructor(private readonly asker: Asker) {}

  /** Tells how to ask for the card of a noun: a query with one variable `$id`, whose only field is the card. `own`: the same without what it says of others. */
  register(noun: Noun, whole: string, own?: string): void {
    this.#queries.set(noun, { whole, own });
  }

  /** The events of a batch as a room gets them. Events on the same contribution share one card. */
  async dealt(events: readonly Event[], room: Room, known?: Known): Promise<LiveEvent[]> {
    const cards = new Map<string, Promise<unknown>>();
    // One context for all: its loaders read many contributions in few statements.
    const context = memberContext(room.language, room.consultationId);
    known?.prime(context);
    const relevant = events.filter(({ proposalId }) => !room.proposal || proposalId === room.proposal);

    return Promise.all(
      relevant.map(async ({ number, kind, proposalId, commentId }) => {
        // A list shows proposals only: there a comment changes the card of its proposal.
        const noun: Noun = room.proposal && isAboutComment(kind) ? 'comment' : 'proposal';
        const id = noun === 'comment' ? (commentId ?? '') : proposalId;
        const card = cards.get(id) ?? this.#card(noun, id, context, known);
        cards.set(id, card);
        return { number, kind, proposalId, commentId, card: await card };
      }),
    );
  }

  async #card(noun: Noun, id: string, context: Context, known?: Known): Promise<unknown> {
    const queries = this.#queries.get(noun);
    if (!queries) throw new Error(`nobody told how to ask for the card of a ${noun}`);
    const own = known && queries.own;
    const answer = await this.asker.ask<Record<string, object>>(own ?? queries.whole, { id }, context);
    return own ? { ...answer[noun], ...known.beside } : answer[noun];
  }
}

const isAboutComment = (kind: EventKind) => kind.startsWith('comment.') || kind === 'suggestion.answered';
