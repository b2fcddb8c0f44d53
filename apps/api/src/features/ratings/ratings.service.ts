import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { RatingKind } from '@baraza/shared/vocabularies';
import { mayComment } from '#features/comments/comments.policy.js';
import { type CommentRow, CommentRowsService } from '#features/comments/comment-rows.service.js';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { RateInput } from './ratings.inputs.js';
import { figuresOf, isStep } from './ratings.policy.js';

type Counts = {
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

    await this.visits.act(context, 'rate', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'comments', comment, 'key share');
      const participantId = await this.participants.countsAs(manager, actor, comment.consultationId);
      if (await isChanged(manager, comment.id, participantId, input.kind ?? null)) await this.#publish(manager, comment);
      return comment.publicId;
    });
    this.tail.wake(comment.consultationId);
    return this.comments.find(comment.publicId, context);
  }

  /** Makes the figures anew when enough people have changed something. A single rating is no event and changes nothing that is public. */
  async #publish(manager: EntityManager, { id, publicId, consultationId, proposalPublicId }: CommentRow): Promise<void> {
    const counts = await countsOf(manager, id);
    if (!isStep(counts.changed)) return;
    const { people, useful } = figuresOf(counts);
    const isPublic = people !== counts.people || useful !== counts.shown;
    if (!isPublic && people === 0) return;
    if (isPublic) await record(manager, { consultationId, kind: 'comment.rated', proposalId: proposalPublicId, commentId: publicId });
    const figures = figuresOf(await count(manager, id));
    if (isPublic)
      await manager.query('update places set rated_count = $2, useful_count = $3, use_place = $4 where comment_id = $1', [
        ...[id, figures.people, figures.useful, figures.place],
      ]);
  }
}

/**
 * What the figures hold from now on. Whoever changes a rating at this very moment is held as she was before, and left for the
 * next step: nobody waits for anybody here.
 */
async function count(manager: EntityManager, commentId: string): Promise<{ rated: number; useful: number }> {
  const held = await manager.query<{ participant_id: string }[]>(
    'select participant_id from ratings where comment_id = $1 for update skip locked',
    [commentId],
  );
  const ids = held.map(({ participant_id }) => participant_id);
  await manager.query('delete from ratings where comment_id = $1 and participant_id = any($2) and kind is null', [commentId, ids]);
  await manager.query('update ratings set counted_kind = kind where comment_id = $1 and participant_id = any($2)', [commentId, ids]);
  const [counted] = await manager.query<{ rated: number; useful: number }[]>(
    `select count(counted_kind)::int as rated, (count(*) filter (where counted_kind = 'USEFUL'))::int as useful from ratings where comment_id = $1`,
    [commentId],
  );
  return counted ?? { rated: 0, useful: 0 };
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

async function countsOf(manager: EntityManager, commentId: string): Promise<Counts> {
  const [counts] = await manager.query<Counts[]>(
    `select (count(*) filter (where r.kind is distinct from r.counted_kind))::int as changed, count(r.kind)::int as rated,
       (count(*) filter (where r.kind = 'USEFUL'))::int as useful, p.rated_count as people, p.useful_count as shown
     from places p left join ratings r on r.comment_id = p.comment_id where p.comment_id = $1 group by p.comment_id`,
    [commentId],
  );
  return counts ?? { changed: 0, rated: 0, useful: 0, people: 0, shown: 0 };
}
