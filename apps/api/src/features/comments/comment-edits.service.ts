import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { isSame, LanguagesService } from '#features/languages/languages.service.js';
import { ensureRead, isOfToday, RevisionsService, versionOf } from '#features/languages/revisions.service.js';
import type { Actor } from '#features/people/actor.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { AppError } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { type CommentRow, CommentRowsService } from './comment-rows.service.js';
import type { EditCommentInput } from './comments.inputs.js';
import { mayComment } from './comments.policy.js';
import { CommentsService } from './comments.service.js';
import { PlacesService } from './places.service.js';

/** What a comment is to say from now on. */
type Reworded = Pick<EditCommentInput, 'words' | 'language' | 'keepsHistory'>;

/** New wordings of comments: at first in place of the old one, later beside it. */
@Injectable()
export class CommentEditsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly rows: CommentRowsService,
    private readonly comments: CommentsService,
    private readonly places: PlacesService,
    private readonly languages: LanguagesService,
    private readonly revisions: RevisionsService,
    private readonly tail: Tail,
  ) {}

  /** Whether the wording of now of each of her own comments stays readable when she changes it. */
  readonly keepsHistory = async (rows: readonly CommentRow[], context: Context): Promise<boolean[]> => {
    const visitor = await visitorOf(context);
    const marks = visitor ? rows.flatMap(({ consultationId }) => this.participants.marksOf(visitor, consultationId)) : [];
    const answered = await answeredIn(this.db.manager, rows, marks);
    return rows.map((row) => !isOfToday(row) || answered.has(row.id));
  };

  async edit(context: Context, input: EditCommentInput): Promise<CommentRow> {
    const comment = await this.rows.find(input.comment, context);
    const { id, publicId, consultationId, proposalPublicId } = comment;
    const standing = await this.consultations.standing(consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayComment.edit(visitor, comment, standing, this.participants.isHers(visitor, comment));
    const { words, language } = await this.comments.read(input, context);

    const { result, isReplay } = await this.visits.act(context, 'editComment', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'comments', comment, 'update');
      ensureRead(commentVersion(comment), input.version, 'words');
      if (!isSame(comment.said, language, { words })) await this.#reword(manager, actor, comment, { ...input, words, language });
      const kind = comment.suggestion ? comment.kind : input.kind;
      await manager.query('update comments set kind = $2 where id = $1', [id, kind]);
      await record(manager, { consultationId, kind: 'comment.edited', proposalId: proposalPublicId, commentId: publicId });
      await this.places.settle(manager, [id]);
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return this.rows.find(result, context);
  }

  /** Gives a comment that is held still another wording. Who was not told yet that the old one stays readable is refused, and told. */
  async #reword(manager: EntityManager, actor: Actor, comment: CommentRow, { words, language, keepsHistory }: Reworded): Promise<void> {
    const answered = await answeredIn(manager, [comment], this.participants.marksOf(actor, comment.consultationId));
    const isSilent = isOfToday(comment) && answered.size === 0;
    if (!isSilent && !keepsHistory) throw new AppError('CONFLICT', { field: 'words', fault: 'ANSWERED' });

    const wordingId = await this.languages.write(manager, language, { words });
    await manager.query('update comments set wording_id = $2 where id = $1', [comment.id, wordingId]);
    if (!isSilent) return this.revisions.add(manager, comment, wordingId, { isNewMeaning: null });
    await this.revisions.replace(manager, comment, wordingId);
    await this.languages.forget(manager, [comment.wordingId]);
  }
}

/** Changes with every edit of a comment. */
export const commentVersion = (row: CommentRow): string => versionOf(row, [row.kind]);

/** Those of some comments below which somebody stands who has none of these marks. */
async function answeredIn(manager: EntityManager, comments: readonly CommentRow[], marks: readonly Buffer[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select c.id from comments c where c.id = any($1) and exists (
       with recursive below as (
         select s.comment_id from places s where s.proposal_id = c.proposal_id and s.parent_id = c.id
         union all
         select s.comment_id from below b join places s on s.proposal_id = c.proposal_id and s.parent_id = b.comment_id)
       select 1 from below b join comments o on o.id = b.comment_id left join participants a on a.id = o.participant_id
       where a.id is null or a.person_mark <> all($2))`,
    [comments.map(({ id }) => id), marks],
  );
  return new Set(rows.map(({ id }) => id));
}
