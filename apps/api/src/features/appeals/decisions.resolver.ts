import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Decision } from '#features/facilitation/decision.entity.js';
import type { DecisionRow } from '#features/facilitation/facilitation.service.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Appeal } from './appeal.entity.js';
import { DecisionMay } from './appeals.inputs.js';
import { mayAppeal } from './appeals.policy.js';
import { QueueService } from './queue.service.js';

/** What became of a decision. Whoever was given the decision may read it. */
@Resolver(() => Decision)
export class DecisionsResolver {
  constructor(private readonly queue: QueueService) {}

  @ResolveField(() => Appeal, { nullable: true, description: 'About it; of a RESTORE, the newest one before it.' })
  appeal(@Parent() { id }: DecisionRow, @Asked() context: Context) {
    return context.loaders.of(this.queue.byDecisions, context).load(id);
  }

  @ResolveField(() => DecisionMay)
  async may(@Parent() { id, kind, isHers = false }: DecisionRow, @Asked() context: Context): Promise<DecisionMay> {
    const isAppealed = isHers && (await context.loaders.of(this.queue.byDecisions, context).load(id)) !== null;
    return { appeal: mayAppeal.make({ kind, isHers, isAppealed }) };
  }
}
