import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { commentCard, textFragment } from '@baraza/shared/cards';
import { limits, pageSize } from '@baraza/shared/limits';
import { AccessService, isSeen } from '#features/consultations/access.service.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage, type Said } from '#features/languages/languages.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalsService } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { ensure, invalid, notFound } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId, readText } from '#platform/texts.js';
import type { Comment } from './comment.entity.js';
import type { CommentInput, CommentPage, ThreadArgs } from './comments.inputs.js';
import { mayComment } from './comments.policy.js';

/** A comment as one statement reads it. Ids of the proposal and the parent are public ones. */
export type CommentRow = Comment & {
  readonly consultationId: string;
  readonly proposalPublicId: string;
  readonly proposalIsHidden: boolean;
  readonly parentPublicId: string | null;
  readonly pseudonym: number;
  readonly authorMark: Buffer | null;
  readonly said: Said;
};

/** Hot path: a thread page in one statement. $1 is the reader's language. */
const columns = `
  select c.id, c.public_id as "publicId", c.kind, c.is_hidden as "isHidden", c.depth, c.path, c.published_on::text as "publishedOnDay",
         c.proposal_id as "proposalId", c.wording_id as "wordingId", p.public_id as "proposalPublicId", p.consultation_id as "consultationId",
         p.is_hidden as "proposalIsHidden", parent.public_id as "parentPublicId", a.pseudonym, a.person_mark as "authorMark",
         jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) as said
  from comments c join proposals p on p.id = c.proposal_id join consultations k on k.id = p.consultation_id
  join participants a on a.id = c.participant_id
  join wordings w on w.id = c.wording_id left join renderings r on r.wording_id = w.id and r.language = $1
  left join comments parent on parent.id = c.parent_id`;

/** Threads: read by page, answered. */
@Injectable()
export class CommentsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly access: AccessService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalsService,
    private readonly languages: LanguagesService,
    private readonly tail: Tail,
    private readonly cards: Cards,
  ) {}

  onModuleInit(): void {
    this.cards.register(
      'comment',
      `query CommentCardQuery($id: ID!) { comment(id: $id) { ...CommentCard proposal { commentCount } } } ${commentCard} ${textFragment}`,
    );
  }

  async find(id: string, context: Context): Promise<CommentRow> {
    const [row] = await this.byIds([id], context);
    if (!row) throw notFound();
    return row;
  }

  readonly byIds = async (ids: readonly string[], context: Context): Promise<(CommentRow | null)[]> => {
    const rows = await this.db.query<CommentRow[]>(`${columns} where c.public_id = any($2) and ${isSeen('k', 3)}`, [
      context.language,
      ids.filter(isId),
      await this.access.openTo(context),
    ]);
    return inOrder(ids, rows, ({ publicId }) => publicId);
  };

  /** One page of a thread, in its order, after a comment. */
  async thread(proposalId: string, { first, after }: ThreadArgs, { language }: Context): Promise<CommentPage> {
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    const cursor = after && isId(after) ? after : null;
    const [rows, [count]] = await Promise.all([
      this.db.query<CommentRow[]>(
        `${columns} where c.proposal_id = $2 and c.path > coalesce((select path from comments where public_id = $3 and proposal_id = $2), '')
         order by c.path limit $4`,
        [language, proposalId, cursor, wanted + 1],
      ),
      this.db.query<{ total: number }[]>('select count(*)::int as total from comments where proposal_id = $1', [proposalId]),
    ]);
    const comments = rows.slice(0, wanted);
    return { comments, total: count?.total ?? 0, next: rows.length > wanted ? (comments.at(-1)?.publicId ?? null) : null };
  }

  async comment(context: Context, input: CommentInput): Promise<CommentRow> {
    const proposal = await this.proposals.find(input.proposal, context);
    const standing = await this.consultations.standing(proposal.consultationId, context);
    const visitor = await visitorOf(context);
    const parent = input.parent ? await this.find(input.parent, context) : null;
    if (parent && parent.proposalPublicId !== input.proposal) throw invalid('parent', 'UNKNOWN');
    const isAllowed = parent ? mayComment.reply(visitor, parent, standing) : mayProposal.comment(visitor, proposal, standing);
    const words = readText('words', input.words, limits.comment);
    const language = readLanguage(input.language);

    const { result, isReplay } = await this.visits.act(context, 'comment', { ...input }, async (manager, actor) => {
      ensure(isAllowed);
      const participantId = await this.participants.takePart(manager, actor, proposal.consultationId);
      const wordingId = await this.languages.write(manager, language, { words });
      const comment = {
        publicId: randomUUID(),
        kind: input.kind,
        proposalId: proposal.id,
        parentId: parent?.id ?? null,
        participantId,
        wordingId,
      };
      await record(manager, {
        consultationId: proposal.consultationId,
        kind: 'comment.published',
        proposalId: proposal.publicId,
        commentId: comment.publicId,
      });
      await store(manager, comment);
      return comment.publicId;
    });
    if (!isReplay) this.tail.wake(proposal.consultationId);
    return this.find(result, context);
  }
}

type NewComment = Pick<Comment, 'publicId' | 'kind' | 'proposalId' | 'parentId' | 'participantId' | 'wordingId'>;

/** The path of a comment is its parent's and its own id: one statement takes the id and writes both. */
async function store(
  manager: EntityManager,
  { publicId, kind, proposalId, parentId, participantId, wordingId }: NewComment,
): Promise<void> {
  await manager.query(
    `with taken as (select nextval(pg_get_serial_sequence('comments', 'id')) as id), parent as (select path, depth from comments where id = $4)
     insert into comments (id, public_id, kind, proposal_id, parent_id, participant_id, wording_id, published_on, path, depth)
     select taken.id, $1, $2, $3, $4, $5, $6, $7, coalesce(parent.path || '.', '') || lpad(to_hex(taken.id), 8, '0'), coalesce(parent.depth + 1, 0)
     from taken left join parent on true`,
    [publicId, kind, proposalId, parentId, participantId, wordingId, today()],
  );
}
