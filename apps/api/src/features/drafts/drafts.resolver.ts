import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { Actor } from '#features/visits/actor.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { KeepDraftInput, OwnDraft, ThrowDraftAwayInput } from './drafts.inputs.js';
import { DraftsService } from './drafts.service.js';

@Resolver(() => OwnDraft)
export class DraftsResolver {
  constructor(
    private readonly service: DraftsService,
    private readonly consultations: ConsultationsService,
    private readonly proposals: ProposalRowsService,
  ) {}

  @Query(() => [OwnDraft], { description: 'What the one who asks wrote and has not sent, the newest first. PROVE, as for `mine`.' })
  drafts(@Actor() actor: Person, @Asked() context: Context) {
    return this.service.all(actor, context);
  }

  @Query(() => OwnDraft, { description: "One of them; NOT_FOUND when it is somebody else's. PROVE, as for `mine`." })
  draft(@Actor() actor: Person, @Args('id', { type: () => ID }) id: string, @Asked() context: Context) {
    return this.service.one(actor, id, context);
  }

  @Mutation(() => OwnDraft, {
    description:
      'Keeps a draft on the server, so that she finds it on another phone: at most 20, for seven days. For who has a receipt or her own phone.',
  })
  keepDraft(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: KeepDraftInput) {
    return this.service.keep(actor, context, input);
  }

  @Mutation(() => Boolean, { description: 'For good.' })
  throwDraftAway(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: ThrowDraftAwayInput) {
    return this.service.throwAway(actor, context, input);
  }

  @ResolveField(() => Consultation, { nullable: true, description: 'Null where she may not see it any more.' })
  consultation(@Parent() { consultationId }: OwnDraft, @Asked() context: Context) {
    return context.loaders.of(this.consultations.byIds, context).load(consultationId);
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'The proposal that is commented.' })
  proposal(@Parent() { proposalId }: OwnDraft, @Asked() context: Context) {
    return proposalId === null ? null : context.loaders.of(this.proposals.byIds, context).load(proposalId);
  }
}
