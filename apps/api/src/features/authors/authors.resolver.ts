import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { codeInGroups } from '@baraza/shared/invitation-code';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { Actor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { qrOf } from '#platform/documents/qr.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { BecomeCoauthorInput, CoauthorCode, InviteCoauthorInput, LeaveAuthorsInput } from './authors.inputs.js';
import { AuthorsService } from './authors.service.js';

@Resolver()
export class AuthorsResolver {
  constructor(private readonly service: AuthorsService) {}

  @Query(() => Proposal, { description: 'The proposal a code makes one a co-author of. Looking does not use the code up.' })
  coauthorOffer(@Args('code') code: string, @Asked() context: Context) {
    return this.service.offer(code, context);
  }

  @Mutation(() => CoauthorCode, {
    description: 'For its authors: makes a code by which one person becomes a co-author, and tells it this once.',
  })
  async inviteCoauthor(
    @Actor() _actor: Person,
    @Asked() context: Context,
    @Args('input') input: InviteCoauthorInput,
  ): Promise<CoauthorCode> {
    const { code, endsOnDay } = await this.service.invite(context, input);
    const grouped = codeInGroups(code);
    return { code: grouped, qr: qrOf(grouped), endsOn: dayInWords(endsOnDay, context.language) };
  }

  @Mutation(() => Proposal, {
    description:
      'Uses a code, once: her pseudonym stands on the proposal too. Somebody without a visit becomes a person with it, silently.',
  })
  becomeCoauthor(@Asked() context: Context, @Args('input') input: BecomeCoauthorInput) {
    return this.service.become(context, input);
  }

  @Mutation(() => Boolean, { description: 'Takes her name off a proposal that others go on standing for.' })
  leaveAuthors(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: LeaveAuthorsInput) {
    return this.service.leave(context, input);
  }
}
