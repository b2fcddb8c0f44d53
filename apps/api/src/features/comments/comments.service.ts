import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { commentCard, textFragment } from '@baraza/shared/cards';
import { limits } from '@baraza/shared/limits';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { AppError, invalid } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { readText } from '#platform/texts.js';
import { type CommentRow, CommentRowsService } from './comment-rows.service.js';
import type { CommentInput, CommentMay, EditCommentInput } from './comments.inputs.js';
import { mayComment } from './comments.policy.js';
import { PlacesService } from './places.service.js';

/** Comments: written, changed by their authors. */
@Injectable()
export class CommentsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly rows: CommentRowsService,
    private readonly places: PlacesService,
    private readonly languages: LanguagesService,
    private readonly receipts: ReceiptsService,
    private readonly tail: Tail,
    private readonly cards: Cards,
  ) {}

  onModuleInit(): void {
    this.cards.register(
      'comment',
      `query CommentCardQuery($id: ID!) { comment(id: $id) { ...CommentCard proposal { commentCount } } } ${commentCard} ${textFragment}`,
    );
  }

  async comment(context: Context, input: CommentInput): Promise<CommentRow> {
    const proposal = await this.proposals.find(input.proposal, context);
    const standing = await this.consultations.standing(proposal.consultationId, context);
    const visitor = await visitorOf(context);
    const parent = input.parent ? await this.rows.find(input.parent, context) : null;
    if (parent && parent.proposalPublicId !== input.proposal) throw invalid('parent', 'UNKNOWN');
    const isAllowed = parent ? mayComment.reply(visitor, parent, standing) : mayProposal.comment(visitor, proposal, standing);
    const { words, language } = await this.#read(input, context);

    const { result, isReplay } = await this.visits.act(context, 'comment', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'key share');
      if (parent) await holdStill(manager, 'comments', parent, 'key share');
      const participantId = await this.participants.takePart(manager, actor, proposal.consultationId);
      const wordingId = await this.languages.write(manager, language, { words });
      const publicId = randomUUID();
      const number = await record(manager, {
        consultationId: proposal.consultationId,
        kind: 'comment.published',
        proposalId: proposal.publicId,
        commentId: publicId,
      });
      const place = { proposalId: proposal.id, parentId: parent?.id ?? null, number };
      await this.places.store(manager, { ...place, publicId, kind: input.kind, participantId, wordingId, language });
      return publicId;
    });
    if (!isReplay) this.tail.wake(proposal.consultationId);
    return this.rows.find(result, context);
  }

  /** What somebody may do with a comment. */
  async mayOf(row: CommentRow, visitor: Actor | null, context: Context): Promise<CommentMay> {
    const standing = await this.consultations.standing(row.consultationId, context);
    const isHers = this.participants.isHers(visitor, row);
    const mayEdit = mayComment.edit(visitor, row, standing, isHers);
    return {
      reply: mayComment.reply(visitor, row, standing),
      edit: mayEdit && !(await context.loaders.of(this.answered, context).load(row)),
      withdraw: mayComment.withdraw(row, isHers),
      erase: mayComment.erase(row, isHers),
      hide: mayComment.hide(visitor, row),
      restore: mayComment.restore(visitor, row),
    };
  }

  /** Whether somebody else has answered each of her own comments: then it is no longer hers alone to change. */
  readonly answered = async (rows: readonly CommentRow[], context: Context): Promise<boolean[]> => {
    const visitor = await visitorOf(context);
    const marks = visitor ? rows.flatMap(({ consultationId }) => this.participants.marksOf(visitor, consultationId)) : [];
    const answered = await answeredIn(this.db.manager, rows, marks);
    return rows.map(({ id }) => answered.has(id));
  };

  /** New words in place of her own. The old ones are gone. */
  async edit(context: Context, input: EditCommentInput): Promise<CommentRow> {
    const comment = await this.rows.find(input.comment, context);
    const standing = await this.consultations.standing(comment.consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayComment.edit(visitor, comment, standing, this.participants.isHers(visitor, comment));
    const { words, language } = await this.#read(input, context);

    const { result, isReplay } = await this.visits.act(context, 'editComment', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'comments', comment, 'update');
      const answered = await answeredIn(manager, [comment], this.participants.marksOf(actor, comment.consultationId));
      if (answered.size > 0) throw new AppError('CONFLICT', { field: 'words', fault: 'ANSWERED' });

      const wordingId = await this.languages.write(manager, language, { words });
      const { consultationId, proposalPublicId, publicId } = comment;
      await record(manager, { consultationId, kind: 'comment.edited', proposalId: proposalPublicId, commentId: publicId });
      await manager.query('update comments set kind = $2, wording_id = $3 where id = $1', [comment.id, input.kind, wordingId]);
      await this.places.settle(manager, [comment.id]);
      await this.languages.forget(manager, [comment.wordingId]);
      return publicId;
    });
    if (!isReplay) this.tail.wake(comment.consultationId);
    return this.rows.find(result, context);
  }

  async #read(input: { words: string; language: string }, context: Context): Promise<{ words: string; language: string }> {
    const words = readText('words', input.words, limits.comment);
    await this.receipts.ensureNotIn({ words }, context);
    return { words, language: readLanguage(input.language) };
  }
}

/** Those of some comments below which somebody stands who has none of these marks. */
async function answeredIn(manager: EntityManager, comments: readonly CommentRow[], marks: readonly Buffer[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select c.id from comments c where c.id = any($1) and exists (
       select 1 from comments below left join participants a on a.id = below.participant_id
       where below.proposal_id = c.proposal_id and below.path > c.path || '.' and below.path < c.path || '/'
         and (a.id is null or a.person_mark <> all($2)))`,
    [comments.map(({ id }) => id), marks],
  );
  return new Set(rows.map(({ id }) => id));
}
