import type { EntityManager } from 'typeorm';
import type { EventKind } from '@baraza/shared/live';

/** A change to be recorded. Ids are public ones; the consultation's is its internal one. */
export type Change = {
  readonly consultationId: string;
  readonly kind: EventKind;
  readonly proposalId: string;
  readonly commentId?: string;
};

/**
 * Writes the event of a change and gives its number. From here the consultation's row stays locked until commit, so that
 * numbers appear in the order of commits, without gaps. Hence: as late as possible, with nothing slow after it, and
 * before the row of a new contribution is written, whose place in its list then agrees with the order of events.
 */
export async function record(manager: EntityManager, { consultationId, kind, proposalId, commentId }: Change): Promise<number> {
  const [event] = await manager.query<{ number: number }[]>(
    `with taken as (update consultations set last_event = last_event + 1 where id = $1 returning last_event)
     insert into events (consultation_id, number, kind, proposal_id, comment_id)
     select $1, last_event, $2, $3, $4 from taken returning number`,
    [consultationId, kind, proposalId, commentId ?? null],
  );
  if (!event) throw new Error('a change was recorded for a consultation that does not exist');
  return event.number;
}

/**
 * The same as part of a statement that is the whole change: takes the number of the consultation in `ready` (its columns
 * `consultation_id` and `public_id` of the proposal) and stores the event. The row stays locked for no longer than that
 * statement and its commit. Take from `taken` whatever belongs after it: then it is placed in the order of events.
 * `taken` also tells whether everyone may hear of it, by a condition on the consultation as `c`.
 */
export const recording = (ready: string, kind: EventKind, commentId: string, isForAll: string): string =>
  `taken as (update consultations c set last_event = c.last_event + 1 from ${ready} where c.id = ${ready}.consultation_id
             returning c.id, c.last_event, ${ready}.public_id, ${isForAll} as is_for_all),
   event as (insert into events (consultation_id, number, kind, proposal_id, comment_id)
             select id, last_event, '${kind}', public_id, ${commentId} from taken)`;
