import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayComment } from '#features/comments/comments.policy.js';
import { PlacesService } from '#features/comments/places.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { holdKin, release } from '#features/lineage/kin.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { conflict, ensure } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { type Change, record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { WithdrawInput } from './contributions.inputs.js';
import { ContributionsService } from './contributions.service.js';

/** Taking back what one said: in its place stands that it was withdrawn, and only its author still reads it. */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly visits: VisitsService,
    private readonly contributions: ContributionsService,
    private readonly places: PlacesService,
    private readonly tail: Tail,
  ) {}

  /** Two things may happen to it at once: the change names the state it expects, and the later one is told CONFLICT. */
  async withdraw(actor: Actor, context: Context, input: WithdrawInput): Promise<boolean> {
    const { comment, proposal } = await this.contributions.find(input.contribution, context);
    const { consultationId, publicId: proposalId } = proposal;
    const isHers = this.contributions.isHers(actor, comment ?? proposal);
    const isAllowed = comment
      ? mayComment.withdraw(comment, isHers)
      : mayProposal.withdraw(proposal, isHers, proposal.coauthorMarks.length === 0);

    const { isReplay } = await this.visits.act(context, 'withdraw', { ...input }, async (manager) => {
      ensure(isAllowed);
      // Whoever is just building on it holds its key, and is waited for: afterwards nothing more is stored on it.
      if (comment) await manager.query('select 1 from comments where id = $1 for update', [comment.id]);
      else await holdKin(manager, [proposal.id]);
      // Somebody who came to stand on it meanwhile stands for it: then it is not hers alone.
      const isHersAlone = comment ? '' : 'and not exists (select 1 from authors where proposal_id = $1)';
      const [, changed] = await manager.query<[unknown[], number]>(
        `update ${comment ? 'comments' : 'proposals'} set publication = 'WITHDRAWN' where id = $1 and publication = 'PUBLISHED' ${isHersAlone}`,
        [comment?.id ?? proposal.id],
      );
      if (changed === 0) throw conflict();
      if (comment) {
        await record(manager, { consultationId, kind: 'comment.withdrawn', proposalId, commentId: comment.publicId });
        await this.places.settle(manager, [comment.id]);
      } else for (const change of await withdrawn(manager, proposal)) await record(manager, change);
      return input.contribution;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return true;
  }
}

/** What was merged into it stands on its own again: its authors took nothing back. */
async function withdrawn(manager: EntityManager, { id, consultationId, publicId: proposalId }: ProposalRow): Promise<Change[]> {
  return [{ consultationId, kind: 'proposal.withdrawn', proposalId }, ...(await release(manager, [id]))];
}
