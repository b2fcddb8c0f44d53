import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Proposal } from '#features/proposals/proposal.entity.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { ConfirmationsService } from './confirmations.service.js';

@Resolver(() => Proposal)
export class ConfirmationsResolver {
  constructor(private readonly service: ConfirmationsService) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the meaning changed since the one who asks took her stance: it counts again once she takes it again.',
  })
  isStanceOutdated(@Parent() row: ProposalRow, @Asked() context: Context) {
    return context.loaders.of(this.service.outdated, context).load(row);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the stance of the one who asks came from a proposal that became one with this one: she keeps it by taking it again, and takes another instead.',
  })
  hasStanceComeAlong(@Parent() row: ProposalRow, @Asked() context: Context) {
    return context.loaders.of(this.service.cameAlong, context).load(row);
  }
}
