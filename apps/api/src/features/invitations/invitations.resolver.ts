import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeInGroups } from '@baraza/shared/invitation-code';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import type { Actor as Person } from '#features/people/actor.js';
import { Actor, Visitor } from '#features/visits/actor.js';
import { dayInWords, today } from '#platform/clock.js';
import { qrOf } from '#platform/documents/qr.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Batch } from './batch.entity.js';
import { IssuedInvitations, IssueInvitationsInput, RedeemInput, RevokeInvitationsInput } from './invitations.inputs.js';
import { InvitationsService } from './invitations.service.js';

@Resolver(() => Batch)
export class InvitationsResolver {
  constructor(
    private readonly service: InvitationsService,
    private readonly consultations: ConsultationsService,
  ) {}

  @Mutation(() => IssuedInvitations, { description: 'For staff: makes codes that let people in, and tells them this once.' })
  async issueInvitations(
    @Actor() actor: Person,
    @Asked() context: Context,
    @Args('input') input: IssueInvitationsInput,
  ): Promise<IssuedInvitations> {
    const { batch, codes } = await this.service.issue(actor, context, input);
    return { batch, invitations: codes.map((code) => ({ code: codeInGroups(code), qr: qrOf(codeInGroups(code)) })) };
  }

  @Mutation(() => Batch, { description: 'For staff: the codes of a batch let nobody in any more. Repeating it changes nothing.' })
  revokeInvitations(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: RevokeInvitationsInput) {
    return this.service.revoke(actor, context, input);
  }

  @Mutation(() => Consultation, {
    description: 'Uses an invitation code, once. Somebody without a visit becomes a person with it, silently.',
  })
  async redeem(@Asked() context: Context, @Args('input') input: RedeemInput) {
    return this.consultations.bySlug(await this.service.redeem(context, input), context);
  }

  @ResolveField(() => String, { description: "The last day, in words of the reader's language." })
  endsOn(@Parent() { endsOnDay }: Batch, @Asked() { language }: Context) {
    return dayInWords(endsOnDay, language);
  }

  @ResolveField(() => Boolean, { description: 'Its days are over.' })
  isOver(@Parent() { endsOnDay }: Batch) {
    return endsOnDay < today();
  }
}

@Resolver(() => Consultation)
export class ConsultationBatchesResolver {
  constructor(private readonly service: InvitationsService) {}

  @ResolveField(() => [Batch], { nullable: true, description: 'For staff: invitation codes by batch, never the codes. Null for others.' })
  invitationBatches(@Parent() { id }: Consultation, @Visitor() visitor: Person | null) {
    return this.service.batches(visitor, id);
  }
}
