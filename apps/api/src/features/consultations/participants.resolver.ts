import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { pseudonymIn } from '#features/people/pseudonym.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Participant } from './participant.entity.js';

@Resolver(() => Participant)
export class ParticipantsResolver {
  @ResolveField(() => String, { name: 'pseudonym', description: "In the reader's language and script." })
  spoken(@Parent() { pseudonym }: Participant, @Asked() { language }: Context) {
    return pseudonymIn(language, pseudonym);
  }
}
