import { Args, ID, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Role, VisitKind } from '@baraza/shared/vocabularies';
import type { Actor as Person } from '#features/people/actor.js';
import { ensure } from '#platform/errors.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Actor } from './actor.js';
import { OwnVisitsService } from './own-visits.service.js';
import { Arrival, ComeInInput, OwnVisit } from './visits.inputs.js';
import { VisitsService } from './visits.service.js';

registerEnumType(Role, { name: 'Role' });

@Resolver()
export class VisitsResolver {
  constructor(
    private readonly visits: VisitsService,
    private readonly own: OwnVisitsService,
  ) {}

  @Mutation(() => Arrival, { description: 'Signs in with a one-time link.' })
  comeIn(@Asked() context: Context, @Args('input') { key, token }: ComeInInput) {
    return this.visits.comeIn(context, key, token);
  }

  @Mutation(() => Boolean, { description: 'Ends the visit on this device.' })
  async leave(@Asked() context: Context) {
    await this.visits.leave(context);
    return true;
  }

  @Mutation(() => VisitKind, { description: 'Tells whether this is her own phone (which keeps the visit) or one that others use.' })
  async keepVisit(@Actor() actor: Person, @Asked() context: Context, @Args('isOwnPhone', { type: () => Boolean }) isOwnPhone: boolean) {
    ensure(actor.visit.kind === 'OWN' || actor.visit.kind === 'BORROWED');
    const kind = isOwnPhone ? 'OWN' : 'BORROWED';
    if (kind !== actor.visit.kind) await this.visits.rotate(context, { kind });
    return kind;
  }

  @Query(() => [OwnVisit], { description: 'Her visits, on this device and on others.' })
  myVisits(@Actor() actor: Person, @Asked() context: Context) {
    return this.own.all(actor, context);
  }

  @Mutation(() => Boolean, { description: 'Ends one of her visits, wherever it is. False: it was over.' })
  endVisit(@Actor() actor: Person, @Args('id', { type: () => ID }) id: string) {
    return this.own.end(actor, id);
  }

  @Mutation(() => Boolean, { description: 'Ends all her visits but this one.' })
  endOtherVisits(@Actor() actor: Person, @Asked() context: Context) {
    return this.own.endOthers(actor, context);
  }
}
