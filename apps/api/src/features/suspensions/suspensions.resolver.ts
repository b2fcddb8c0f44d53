import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { Suspension } from '#features/consultations/suspension.entity.js';
import type { Actor as Person } from '#features/people/actor.js';
import { pseudonymIn } from '#features/people/pseudonym.js';
import { Actor, Visitor } from '#features/visits/actor.js';
import { dayInWords, dayOf } from '#platform/clock.js';
import { perRow } from '#platform/graphql/cost.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { LiftInput, SuspendInput, SuspensionMay, SuspensionPage, SuspensionsArgs } from './suspensions.inputs.js';
import { SuspensionsService } from './suspensions.service.js';

@Resolver(() => Suspension)
export class SuspensionsResolver {
  constructor(private readonly suspensions: SuspensionsService) {}

  @Mutation(() => Suspension, { description: 'For facilitators: the author of a contribution may read and not write, for some days.' })
  suspend(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: SuspendInput) {
    return this.suspensions.suspend(context, input);
  }

  @Mutation(() => Suspension, { description: 'For facilitators: she may write again.' })
  lift(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: LiftInput) {
    return this.suspensions.lift(context, input);
  }

  @ResolveField(() => String, { description: "In the reader's language and script." })
  async pseudonym(@Parent() { participantId }: Suspension, @Asked() context: Context) {
    const pseudonym = await context.loaders.of(this.suspensions.pseudonyms, context).load(participantId);
    return pseudonymIn(context.language, pseudonym ?? 0);
  }

  @ResolveField(() => String, { nullable: true, description: 'Its last day, in words; null: until it is lifted.' })
  until(@Parent() { endsAt }: Suspension, @Asked() { language }: Context) {
    return endsAt && dayInWords(dayOf(endsAt), language);
  }

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  decidedOn(@Parent() { decidedOnDay }: Suspension, @Asked() { language }: Context) {
    return dayInWords(decidedOnDay, language);
  }

  @ResolveField(() => SuspensionMay)
  may(@Parent() suspension: Suspension, @Visitor() visitor: Person | null, @Asked() context: Context) {
    return this.suspensions.may(suspension, visitor, context);
  }
}

@Resolver(() => Consultation)
export class ConsultationSuspensionsResolver {
  constructor(private readonly service: SuspensionsService) {}

  @ResolveField(() => SuspensionPage, { nullable: true, complexity: perRow, description: 'For facilitators; refused to others.' })
  suspensions(@Parent() { id }: Consultation, @Args() args: SuspensionsArgs, @Asked() context: Context) {
    return this.service.page(id, args, context);
  }
}
