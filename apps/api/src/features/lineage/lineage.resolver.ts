import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { Actor } from '#features/visits/actor.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { UnmergeInput } from './lineage.inputs.js';
import { LineageService } from './lineage.service.js';
import { Merge } from './merge.entity.js';
import { MergeRowsService } from './merge-rows.service.js';

@Resolver(() => Proposal)
export class LineageResolver {
  constructor(
    private readonly service: LineageService,
    private readonly merges: MergeRowsService,
  ) {}

  @Mutation(() => Proposal, {
    description: 'For the authors of either side and for facilitators, while the consultation lasts: the proposal stands on its own again.',
  })
  unmerge(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: UnmergeInput) {
    return this.service.unmerge(context, input);
  }

  @ResolveField(() => Boolean, { description: 'Whether the one who asks may undo its merge.' })
  mayUnmerge(@Parent() row: ProposalRow, @Asked() context: Context) {
    return this.service.mayUnmerge(row, context);
  }

  @ResolveField(() => [Merge], {
    name: 'merges',
    description: 'For its authors: what is asked of it, and what it asked; empty for others.',
  })
  mergesOf(@Parent() row: ProposalRow, @Asked() context: Context) {
    return context.loaders.of(this.merges.byProposals, context).load(row);
  }
}
