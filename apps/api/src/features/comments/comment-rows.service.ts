import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Lineage, Publication } from '@baraza/shared/vocabularies';
import { AccessService, isSeen } from '#features/consultations/access.service.js';
import type { Said } from '#features/languages/languages.service.js';
import { revised, type Worded, worded } from '#features/languages/revisions.service.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId } from '#platform/texts.js';
import type { Comment } from './comment.entity.js';
import { suggested, type Suggested } from './suggestion.type.js';

/** A comment as one statement reads it. Ids of the proposal and the parent are public ones. */
export type CommentRow = Comment &
  Worded & {
    readonly consultationId: string;
    readonly proposalPublicId: string;
    readonly proposalIsHidden: boolean;
    readonly parentPublicId: string | null;
    readonly proposalPublication: Publication;
    readonly proposalLineage: Lineage;
    readonly pseudonym: number | null;
    readonly authorMark: Buffer | null;
    /** Of the event by which it was published. */
    readonly number: number;
    /** Direct answers, stubs included. */
    readonly answerCount: number;
    readonly ratedCount: number;
    readonly usefulCount: number;
    /** Null once erased. */
    readonly said: Said | null;
    readonly suggestion: Suggested | null;
  };

/** Hot path: comments, and what else is wanted of what they are joined with. $1 is the reader's language. */
export const commentRowsOf = (more: string) => `
  select c.id, c.public_id as "publicId", c.kind, c.publication, c.is_hidden and c.publication = 'PUBLISHED' as "isHidden", c.depth, c.path, c.published_on::text as "publishedOnDay",
         c.proposal_id as "proposalId", c.wording_id as "wordingId", c.participant_id as "participantId", p.public_id as "proposalPublicId", p.consultation_id as "consultationId",
         p.is_hidden and p.publication = 'PUBLISHED' as "proposalIsHidden", p.publication as "proposalPublication", p.lineage as "proposalLineage", parent.public_id as "parentPublicId", ${worded('c')}, ${suggested('c')} as suggestion, a.pseudonym, a.person_mark as "authorMark",
         s.number, s.answer_count as "answerCount", s.rated_count as "ratedCount", s.useful_count as "usefulCount",
         case when w.id is not null then jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) end as said, ${more}
  from comments c join proposals p on p.id = c.proposal_id join consultations k on k.id = p.consultation_id join places s on s.comment_id = c.id
  left join participants a on a.id = c.participant_id
  left join wordings w on w.id = c.wording_id left join renderings r on r.wording_id = w.id and r.language = $1
  left join comments parent on parent.id = c.parent_id ${revised('c')}`;

/** Comments as they are read, one or some; pages of threads are in `thread-pages.service.ts`. */
@Injectable()
export class CommentRowsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly access: AccessService,
  ) {}

  async find(id: string, context: Context): Promise<CommentRow> {
    const [row] = await this.byIds([id], context);
    if (!row) throw notFound();
    return row;
  }

  readonly byIds = async (ids: readonly string[], context: Context): Promise<(CommentRow | null)[]> => {
    const rows = await this.db.query<CommentRow[]>(`${commentRowsOf('null')} where c.public_id = any($2) and ${isSeen('k', 3)}`, [
      context.language,
      ids.filter(isId),
      await this.access.openTo(context),
    ]);
    return inOrder(ids, rows, ({ publicId }) => publicId);
  };
}
