import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dayInWords, now } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Phase } from './phase.entity.js';

@Resolver(() => Phase)
export class PhasesResolver {
  @ResolveField(() => String, { description: "In words of the reader's language." })
  startsOn(@Parent() { startsAt }: Phase, @Asked() { language }: Context) {
    return dayInWords(startsAt.toISOString().slice(0, 10), language);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null: no end is set.' })
  endsOn(@Parent() { endsAt }: Phase, @Asked() { language }: Context) {
    return endsAt && dayInWords(endsAt.toISOString().slice(0, 10), language);
  }

  @ResolveField(() => Boolean)
  isOpen(@Parent() phase: Phase) {
    return phase.isOpen(now());
  }
}
