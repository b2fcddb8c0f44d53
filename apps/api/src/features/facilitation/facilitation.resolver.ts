import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Publication } from '@baraza/shared/vocabularies';
import { Comment } from '#features/comments/comment.entity.js';
import type { CommentRow } from '#features/comments/comments.service.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import type { ProposalRow } from '#features/proposals/proposals.service.js';
import { Actor, visitorOf } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Decision } from './decision.entity.js';
import { HideInput, RestoreInput } from './facilitation.inputs.js';
import { mayDecision } from './facilitation.policy.js';
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

/** The newest decision about a contribution, for those who may read it. */
async function decisionFor(
  row: { publicId: string; consultationId: string; publication: Publication },
  context: Context,
  service: FacilitationService,
  consultations: ConsultationsService,
) {
  // A reason may quote what was taken back.
  if (row.publication !== 'PUBLISHED') return null;
  const standing = await consultations.standing(row.consultationId, context);
  if (!mayDecision.read(await visitorOf(context), standing)) return null;
  return context.loaders.of(service.newest, context).load(row.publicId);
}

@Resolver(() => Proposal)
export class ProposalDecisionResolver {
  constructor(
    private readonly service: FacilitationService,
    private readonly consultations: ConsultationsService,
  ) {}

  @ResolveField(() => Decision, { nullable: true, description: 'The newest one; null for everyone but facilitators.' })
  decision(@Parent() row: ProposalRow, @Asked() context: Context) {
    return decisionFor(row, context, this.service, this.consultations);
  }
}

@Resolver(() => Comment)
export class CommentDecisionResolver {
  constructor(
    private readonly service: FacilitationService,
    private readonly consultations: ConsultationsService,
  ) {}

  @ResolveField(() => Decision, { nullable: true, description: 'The newest one; null for everyone but facilitators.' })
  decision(@Parent() row: CommentRow, @Asked() context: Context) {
    return decisionFor(row, context, this.service, this.consultations);
  }
}
