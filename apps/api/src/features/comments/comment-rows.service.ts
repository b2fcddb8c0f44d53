import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import type { Lineage, Publication } from '@baraza/shared/vocabularies';
import { AccessService, isSeen } from '#features/consultations/access.service.js';
import type { Said } from '#features/languages/languages.service.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId } from '#platform/texts.js';
import type { Comment } from './comment.entity.js';
import type { CommentPage, ThreadArgs } from './comments.inputs.js';

/** A comment as one statement reads it. Ids of the proposal and the parent are public ones. */
export type CommentRow = Comment & {
  readonly consultationId: string;
  readonly proposalPublicId: string;
  readonly proposalIsHidden: boolean;
  readonly parentPublicId: string | null;
  readonly proposalPublication: Publication;
  readonly proposalLineage: Lineage;
  readonly pseudonym: number | null;
  readonly authorMark: Buffer | null;
  /** Null once erased. */
  readonly said: Said | null;
};

/** Hot path: a thread page in one statement. $1 is the reader's language. */
const columns = `
  select c.id, c.public_id as "publicId", c.kind, c.publication, c.is_hidden and c.publication = 'PUBLISHED' as "isHidden", c.depth, c.path, c.published_on::text as "publishedOnDay",
         c.proposal_id as "proposalId", c.wording_id as "wordingId", p.public_id as "proposalPublicId", p.consultation_id as "consultationId",
         p.is_hidden and p.publication = 'PUBLISHED' as "proposalIsHidden", p.publication as "proposalPublication", p.lineage as "proposalLineage", parent.public_id as "parentPublicId", a.pseudonym, a.person_mark as "authorMark",
         case when w.id is not null then jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) end as said
  from comments c join proposals p on p.id = c.proposal_id join consultations k on k.id = p.consultation_id
  left join participants a on a.id = c.participant_id
  left join wordings w on w.id = c.wording_id left join renderings r on r.wording_id = w.id and r.language = $1
  left join comments parent on parent.id = c.parent_id`;

/** Comments as they are read: one, some, or a page of a thread. */
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
}
