import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Comment } from '#features/comments/comment.entity.js';
import type { CommentRow } from '#features/comments/comment-rows.service.js';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { Actor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Decision } from './decision.entity.js';
import { HideInput, RestoreInput } from './facilitation.inputs.js';
import { FacilitationService } from './facilitation.service.js';

@Resolver(() => Decision)
export class FacilitationResolver {
  constructor(private readonly service: FacilitationService) {}

  @Mutation(() => Decision, { description: 'For facilitators: hides a contribution by a rule, with a reason.' })
  hideContribution(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: HideInput) {
    return this.service.hide(actor, context, input);
  }

  @Mutation(() => Decision, { description: 'For facilitators: shows a hidden contribution again.' })
  restoreContribution(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: RestoreInput) {
    return this.service.restore(actor, context, input);
  }

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  decidedOn(@Parent() { decidedOnDay }: Decision, @Asked() { language }: Context) {
    return dayInWords(decidedOnDay, language);
  }
}

@Resolver(() => Proposal)
export class ProposalDecisionResolver {
  constructor(private readonly service: FacilitationService) {}

  @ResolveField(() => Decision, { nullable: true, description: 'The newest one; null for everyone but facilitators and its author.' })
  decision(@Parent() row: ProposalRow, @Asked() context: Context) {
    return this.service.decisionFor(row, context);
  }
}

@Resolver(() => Comment)
export class CommentDecisionResolver {
  constructor(private readonly service: FacilitationService) {}

  @ResolveField(() => Decision, { nullable: true, description: 'The newest one; null for everyone but facilitators and its author.' })
  decision(@Parent() row: CommentRow, @Asked() context: Context) {
    return this.service.decisionFor(row, context);
  }
}
