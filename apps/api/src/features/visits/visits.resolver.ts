import { Args, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import { Role } from '@baraza/shared/vocabularies';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Arrival, ComeInInput } from './visits.inputs.js';
import { VisitsService } from './visits.service.js';

registerEnumType(Role, { name: 'Role' });

@Resolver()
export class VisitsResolver {
  constructor(private readonly visits: VisitsService) {}

  @Mutation(() => Arrival, { description: 'Signs in with a one-time link.' })
  comeIn(@Asked() context: Context, @Args('input') { key, token }: ComeInInput) {
    return this.visits.comeIn(context, key, token);
  }

  @Mutation(() => Boolean, { description: 'Ends the visit on this device.' })
  async leave(@Asked() context: Context) {
    await this.visits.leave(context);
    return true;
  }
}
