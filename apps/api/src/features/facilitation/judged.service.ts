import { Injectable } from '@nestjs/common';
import { mayComment } from '#features/comments/comments.policy.js';
import { CommentRowsService } from '#features/comments/comment-rows.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { AppError, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';

/** A contribution as those handle it who decide about it, whichever of the two it is. */
export type Contribution = {
  readonly table: 'proposals' | 'comments';
  readonly noun: 'proposal' | 'comment';
  readonly id: string;
  readonly publicId: string;
  readonly consultationId: string;
  readonly proposalId: string;
  readonly isHidden: boolean;
  readonly authorMark: Buffer | null;
  readonly coauthorMarks?: readonly Buffer[];
  readonly mayHide: boolean;
  readonly mayRestore: boolean;
};

/** Proposals and comments by one kind of id, as they are judged: for who decides or appeals. */
@Injectable()
export class JudgedService {
  constructor(
    private readonly proposals: ProposalRowsService,
    private readonly comments: CommentRowsService,
  ) {}

  async find(publicId: string, context: Context): Promise<Contribution> {
    const visitor = await visitorOf(context);
    const proposal = await this.proposals.find(publicId, context).catch(absent);
    if (proposal) {
      const { id, consultationId, isHidden, authorMark, coauthorMarks } = proposal;
      const may = { mayHide: mayProposal.hide(visitor, proposal), mayRestore: mayProposal.restore(visitor, proposal) };
      const place = { table: 'proposals', noun: 'proposal', id, publicId, consultationId, proposalId: publicId } as const;
      return { ...place, isHidden, authorMark, coauthorMarks, ...may };
    }
    const comment = await this.comments.find(publicId, context).catch(absent);
    if (!comment) throw notFound();
    const { id, consultationId, isHidden, authorMark, proposalPublicId } = comment;
    const may = { mayHide: mayComment.hide(visitor, comment), mayRestore: mayComment.restore(visitor, comment) };
    const place = { table: 'comments', noun: 'comment', id, publicId, consultationId, proposalId: proposalPublicId } as const;
    return { ...place, isHidden, authorMark, ...may };
  }
}

function absent(refusal: unknown): null {
  if (refusal instanceof AppError && refusal.code === 'NOT_FOUND') return null;
  throw refusal;
}
