import { Args, Query, Resolver } from '@nestjs/graphql';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Brief } from './brief.type.js';
import { BriefsService } from './briefs.service.js';

@Resolver(() => Brief)
export class BriefsResolver {
  constructor(private readonly service: BriefsService) {}

  @Query(() => Brief, { description: 'For organizers: the summary so far.' })
  brief(@Args('consultation', { type: () => String, description: 'Slug.' }) slug: string, @Asked() context: Context) {
    return this.service.brief(slug, context);
  }
}
