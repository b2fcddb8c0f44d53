import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { pseudonymIn } from '#features/people/pseudonym.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Participant } from './participant.entity.js';
import { SuspendedService } from './suspended.service.js';

@Resolver(() => Participant)
export class ParticipantsResolver {
  constructor(private readonly suspended: SuspendedService) {}

  @ResolveField(() => String, { name: 'pseudonym', description: "In the reader's language and script." })
  spoken(@Parent() { pseudonym }: Participant, @Asked() { language }: Context) {
    return pseudonymIn(language, pseudonym);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The last day of her suspension, in words; null while none, and without an end.',
  })
  async suspendedUntil(@Parent() { consultationId }: Participant, @Asked() context: Context) {
    return (await context.loaders.of(this.suspended.by, context).load(consultationId))?.until ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why she may not write now; null while she may.' })
  async suspensionReason(@Parent() { consultationId }: Participant, @Asked() context: Context) {
    return (await context.loaders.of(this.suspended.by, context).load(consultationId))?.reason ?? null;
  }
}
