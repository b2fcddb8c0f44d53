import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import type { ContributionNoun } from '@baraza/shared/vocabularies';
import { type CommentRow, CommentRowsService } from '#features/comments/comment-rows.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { type Actor, ensureMayReadOwn } from '#features/people/actor.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { isId } from '#platform/texts.js';
import type { MineArgs } from './contributions.inputs.js';
import type { OwnContribution, OwnPage } from './own-contribution.type.js';

type Found = { readonly id: string; readonly noun: ContributionNoun; readonly proposalId: string };

/** Her contributions in all consultations, newest first. $1 are the participants she is. What was erased is nobody's. */
const own = `
  with own as (
    select p.public_id as id, 'PROPOSAL' as noun, p.public_id as "proposalId", p.published_on, 1 as place, p.id as number
    from proposals p where p.participant_id = any($1) or p.id in (select proposal_id from authors where participant_id = any($1))
    union all
    select c.public_id, 'COMMENT', p.public_id, c.published_on, 2, c.id
    from comments c join proposals p on p.id = c.proposal_id where c.participant_id = any($1))`;

/** Proposals and comments alike, and those of the one who asks. */
@Injectable()
export class ContributionsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly comments: CommentRowsService,
  ) {}

  /** The proposal or the comment of an id. */
  async find(id: string, context: Context): Promise<OwnContribution> {
    const [proposal] = await this.proposals.byIds([id], context);
    if (proposal) return contribution(proposal, null);
    const [comment] = isId(id) ? await this.comments.byIds([id], context) : [];
    const [answered] = comment ? await this.proposals.byIds([comment.proposalPublicId], context) : [];
    if (!comment || !answered) throw notFound();
    return contribution(answered, comment);
  }

  isHers(actor: Actor | null, row: ProposalRow | CommentRow): boolean {
    return this.participants.isHers(actor, row);
  }

  /** The name she said it under; among several on one proposal, hers. */
  pseudonymOf(actor: Actor, { proposal, comment }: OwnContribution): number | null {
    if (comment) return comment.pseudonym;
    const { consultationId, coauthorMarks, coauthorPseudonyms, pseudonym } = proposal;
    const place = coauthorMarks.findIndex((authorMark) => this.participants.isHers(actor, { consultationId, authorMark }));
    return coauthorPseudonyms[place] ?? pseudonym;
  }

  /** Her own one; others are told what they are told of what never was. */
  async mine(actor: Actor, id: string, context: Context): Promise<OwnContribution> {
    const found = await this.find(id, context);
    if (!this.isHers(actor, found.comment ?? found.proposal)) throw notFound();
    return found;
  }

  /** One page of all that is hers. */
  async allMine(actor: Actor, { first, after }: MineArgs, context: Context): Promise<OwnPage> {
    ensureMayReadOwn(actor);
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    const cursor = after && isId(after) ? after : null;
    const hers = await this.participants.all(this.db.manager, actor);
    const rows = await this.db.query<(Found & { total: number })[]>(
      `${own} select id, noun, "proposalId", (select count(*) from own)::int as total from own
       where $2::uuid is null or (published_on, place, number) < (select published_on, place, number from own where id = $2)
       order by published_on desc, place desc, number desc limit $3`,
      [hers.map(({ id }) => id), cursor, wanted + 1],
    );
    const contributions = await this.#read(rows.slice(0, wanted), context);
    return { contributions, total: rows[0]?.total ?? 0, next: rows.length > wanted ? (contributions.at(-1)?.id ?? null) : null };
  }

  async #read(found: readonly Found[], context: Context): Promise<OwnContribution[]> {
    const proposals = context.loaders.of(this.proposals.byIds, context);
    const comments = context.loaders.of(this.comments.byIds, context);
    const read = await Promise.all(
      found.map(async ({ id, noun, proposalId }) => ({
        proposal: await proposals.load(proposalId),
        comment: noun === 'COMMENT' ? await comments.load(id) : null,
      })),
    );
    return read.flatMap(({ proposal, comment }) => (proposal ? [contribution(proposal, comment)] : []));
  }
}

function contribution(proposal: ProposalRow, comment: CommentRow | null): OwnContribution {
  const { publicId: proposalId } = proposal;
  return { id: comment?.publicId ?? proposalId, noun: comment ? 'COMMENT' : 'PROPOSAL', proposalId, proposal, comment };
}
