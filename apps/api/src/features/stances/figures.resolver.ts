import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PublicTable } from '@baraza/disclosure/figures';
import type { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { peopleOf } from './figures.policy.js';
import { FiguresService } from './figures.service.js';
import { type GroupPeople, PeopleOfAge, PeopleOfGroup } from './stances.type.js';

@Resolver(() => Consultation)
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @ResolveField(() => Int, { nullable: true, description: 'People who took part, rounded to 5, in steps of at least ten; null below ten.' })
  async people(@Parent() { publicId }: Consultation, @Asked() context: Context): Promise<number | null> {
    return (await this.#groups(publicId, context))?.people ?? null;
  }

  @ResolveField(() => [PeopleOfGroup], { description: 'Who takes part, by stakeholder group: groups of at least ten people.' })
  async peopleByGroup(@Parent() { publicId }: Consultation, @Asked() context: Context): Promise<GroupPeople<StakeholderGroup>[]> {
    const table = await this.#groups(publicId, context);
    return table ? peopleOf<StakeholderGroup>(table) : [];
  }

  @ResolveField(() => [PeopleOfAge], { description: 'Who takes part, by age: ages of at least ten people.' })
  async peopleByAge(@Parent() { publicId }: Consultation, @Asked() context: Context): Promise<GroupPeople<AgeBracket>[]> {
    const table = await context.loaders.of(this.figures.ages, context).load(publicId);
    return table ? peopleOf<AgeBracket>(table) : [];
  }

  #groups(publicId: string, context: Context): Promise<PublicTable | null> {
    return context.loaders.of(this.figures.groups, context).load(publicId);
  }
}
