import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StanceKind } from '@baraza/shared/vocabularies';
import { Proposal } from '#features/proposals/proposal.entity.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { TakeStanceInput } from './stances.inputs.js';
import { FiguresService } from './figures.service.js';
import { StancesService } from './stances.service.js';
import { Stances } from './stances.type.js';

@Resolver(() => Proposal)
export class StancesResolver {
  constructor(
    private readonly service: StancesService,
    private readonly figures: FiguresService,
  ) {}

  @Mutation(() => Proposal, { description: 'Takes a stance, or changes it. Somebody without a visit becomes a person with it, silently.' })
  takeStance(@Asked() context: Context, @Args('input') input: TakeStanceInput) {
    return this.service.take(context, input);
  }

  @ResolveField(() => Stances, {
    nullable: true,
    description: 'Null until ten people took a stance, once the proposal is taken back, and while it is merged: then they count there.',
  })
  stances(@Parent() { id, publication, lineage }: ProposalRow, @Asked() context: Context) {
    if (publication !== 'PUBLISHED' || lineage === 'MERGED_INTO') return null;
    return context.loaders.of(this.figures.stances, context).load(id);
  }

  @ResolveField(() => StanceKind, { nullable: true, description: 'The stance of the one who asks.' })
  myStance(@Parent() row: ProposalRow, @Asked() context: Context) {
    return context.loaders.of(this.service.own, context).load(row);
  }
}
