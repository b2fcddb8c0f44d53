import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { perRow } from '#platform/graphql/cost.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { LookAlikesService } from './look-alikes.service.js';
import { FoundPage, LookAlikes, LookAlikesArgs, SearchArgs } from './search.inputs.js';
import { SearchService } from './search.service.js';

@Resolver(() => Consultation)
export class SearchResolver {
  constructor(
    private readonly searching: SearchService,
    private readonly alike: LookAlikesService,
  ) {}

  @ResolveField(() => FoundPage, {
    complexity: perRow,
    description: 'Proposals and comments that say these words, in any language; accents, letter forms and case do not matter.',
  })
  search(@Parent() { id }: Consultation, @Args() args: SearchArgs, @Asked() context: Context) {
    return this.searching.search(id, args, context);
  }

  @ResolveField(() => LookAlikes, {
    description: 'Proposals that say something like this one, to look at before it is published.',
  })
  lookAlikes(@Parent() { id }: Consultation, @Args() args: LookAlikesArgs, @Asked() context: Context) {
    return this.alike.of(id, args, context);
  }
}
