import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { RatingKind } from '@baraza/shared/vocabularies';
import { mayComment } from '#features/comments/comments.policy.js';
import { type CommentRow, CommentRowsService } from '#features/comments/comment-rows.service.js';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { isShown } from '#features/proposals/proposals.policy.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { RateInput } from './ratings.inputs.js';
import { figuresOf, isStep } from './ratings.policy.js';

/** The ratings a publication may rest on. `ids`: whose are held. `people` and `shown`: what is published until now. */
type Held = {
  readonly ids: readonly string[];
  readonly changed: number;
  readonly rated: number;
  readonly useful: number;
  readonly people: number;
  readonly shown: number;
};

/** Ratings: given, changed, taken back; and published in steps. */
@Injectable()
export class RatingsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly comments: CommentRowsService,
    private readonly tail: Tail,
  ) {}

  /** The rating of the one who asks, by comment. */
  readonly own = async (comments: readonly CommentRow[], context: Context): Promise<(RatingKind | null)[]> => {
    const visitor = await visitorOf(context);
    if (!visitor) return comments.map(() => null);
    const consultationIds = new Set(comments.map(({ consultationId }) => consultationId));
    const rows = await this.db.query<{ comment_id: string; kind: RatingKind | null }[]>(
      `select r.comment_id, r.kind from ratings r join participants a on a.id = r.participant_id where r.comment_id = any($1) and a.person_mark = any($2)`,
      [comments.map(({ id }) => id), [...consultationIds].flatMap((id) => this.participants.marksOf(visitor, id))],
    );
    const byId = new Map(rows.map(({ comment_id, kind }) => [comment_id, kind]));
    return comments.map(({ id }) => byId.get(id) ?? null);
  };

  /** Rates a comment, changes the rating or takes it back. The same once more changes nothing. */
  async rate(context: Context, input: RateInput): Promise<CommentRow> {
    const comment = await this.comments.find(input.comment, context);
    const standing = await this.consultations.standing(comment.consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayComment.rate(visitor, comment, standing, this.participants.isHers(visitor, comment));

    const kind = input.kind ?? null;
    const isTakingBack = kind === null && (await this.own([comment], context))[0] !== null;
    let isTold = false;
    await this.visits.act(context, 'rate', { ...input }, async (manager, actor) => {
      // What she said is hers to take back, whatever became of the comment, the phase and her rights since.
      if (!isTakingBack) ensureTakesPart(isAllowed, standing);
      if (isTakingBack) await manager.query('select 1 from comments where id = $1 for key share', [comment.id]);
      else await holdStill(manager, 'comments', comment, 'key share');
      const participantId = await this.participants.countsAs(manager, actor, comment.consultationId);
      if (await isChanged(manager, comment.id, participantId, kind)) isTold = isShown(comment) && (await this.#publish(manager, comment));
      return comment.publicId;
    });
    if (isTold) this.tail.wake(comment.consultationId);
    return this.comments.find(comment.publicId, context);
  }

  /** Makes the figures anew when enough people have changed something. A single rating is no event and changes nothing that is public. */
  async #publish(manager: EntityManager, { id, publicId, consultationId, proposalPublicId }: CommentRow): Promise<boolean> {
    if (!isStep(await changedOf(manager, id))) return false;
    // Several who rate at once may see the same five: the first publishes them, the others look again behind her.
    await manager.query('select 1 from consultations where id = $1 for no key update', [consultationId]);
    const held = await hold(manager, id);
    const { people, useful, place } = figuresOf(held);
    const isPublic = people !== held.people || useful !== held.shown;
    if (!isStep(held.changed) || (!isPublic && people === 0)) return false;
    if (isPublic) await record(manager, { consultationId, kind: 'comment.rated', proposalId: proposalPublicId, commentId: publicId });
    await count(manager, id, held.ids);
    if (isPublic)
      await manager.query('update places set rated_count = $2, useful_count = $3, use_place = $4 where comment_id = $1', [
        ...[id, people, useful, place],
      ]);
    return isPublic;
  }
}

/** How many people rated otherwise than the published figures hold. */
async function changedOf(manager: EntityManager, commentId: string): Promise<number> {
  const [row] = await manager.query<{ changed: number }[]>(
    'select count(*)::int as changed from ratings where comment_id = $1 and kind is distinct from counted_kind',
    [commentId],
  );
  return row?.changed ?? 0;
}

/** Holds all ratings but of those who change theirs at this very moment: these stay as they are published, and nobody waits for anybody here. */
async function hold(manager: EntityManager, commentId: string): Promise<Held> {
  const [held] = await manager.query<Held[]>(
    `with held as (select participant_id, kind, counted_kind from ratings where comment_id = $1 for update skip locked),
       told as (
         select kind, counted_kind from held
         union all
         select counted_kind, counted_kind from ratings where comment_id = $1 and participant_id not in (select participant_id from held))
     select array(select participant_id from held) as ids, (count(*) filter (where t.kind is distinct from t.counted_kind))::int as changed,
       count(t.kind)::int as rated, (count(*) filter (where t.kind = 'USEFUL'))::int as useful, p.rated_count as people, p.useful_count as shown
     from places p left join told t on true where p.comment_id = $1 group by p.comment_id`,
    [commentId],
  );
  return held ?? { ids: [], changed: 0, rated: 0, useful: 0, people: 0, shown: 0 };
}

/** Notes that the published figures hold what is held. */
async function count(manager: EntityManager, commentId: string, ids: readonly string[]): Promise<void> {
  await manager.query('delete from ratings where comment_id = $1 and participant_id = any($2) and kind is null', [commentId, ids]);
  await manager.query('update ratings set counted_kind = kind where comment_id = $1 and participant_id = any($2)', [commentId, ids]);
}

/** Stores a rating, and tells whether it is another than before. One that is taken back stays until the published figures no longer hold it. */
async function isChanged(manager: EntityManager, commentId: string, participantId: string, kind: RatingKind | null): Promise<boolean> {
  const changed = await manager.query<unknown[]>(
    kind
      ? `insert into ratings (comment_id, participant_id, kind) values ($1, $2, $3)
         on conflict (comment_id, participant_id) do update set kind = excluded.kind where ratings.kind is distinct from excluded.kind returning 1`
      : `with uncounted as (delete from ratings where comment_id = $1 and participant_id = $2 and counted_kind is null returning 1),
              taken as (update ratings set kind = $3 where comment_id = $1 and participant_id = $2 and counted_kind is not null and kind is not null returning 1)
         select 1 from uncounted union all select 1 from taken`,
    [commentId, participantId, kind],
  );
  return changed.length > 0;
}
