import { Injectable } from '@nestjs/common';
import { mayComment } from '#features/comments/comments.policy.js';
import { PlacesService } from '#features/comments/places.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { conflict, ensure } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
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
    const isAllowed = comment ? mayComment.withdraw(comment, isHers) : mayProposal.withdraw(proposal, isHers);

    const { isReplay } = await this.visits.act(context, 'withdraw', { ...input }, async (manager) => {
      ensure(isAllowed);
      const [, changed] = await manager.query<[unknown[], number]>(
        `update ${comment ? 'comments' : 'proposals'} set publication = 'WITHDRAWN' where id = $1 and publication = 'PUBLISHED'`,
        [comment?.id ?? proposal.id],
      );
      if (changed === 0) throw conflict();
      if (comment) {
        await record(manager, { consultationId, kind: 'comment.withdrawn', proposalId, commentId: comment.publicId });
        await this.places.settle(manager, [comment.id]);
      } else await record(manager, { consultationId, kind: 'proposal.withdrawn', proposalId });
      return input.contribution;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return true;
  }
}
