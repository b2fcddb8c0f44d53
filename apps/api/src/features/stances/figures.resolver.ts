import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { peopleOf } from './figures.policy.js';
import { FiguresService } from './figures.service.js';
import { type GroupPeople, PeopleOfAge, PeopleOfGroup } from './stances.type.js';

@Resolver(() => Consultation)
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @ResolveField(() => Int, { nullable: true, description: 'People who took part, rounded to 5, in steps of at least ten; null below ten.' })
  async people(@Parent() { publicId }: Consultation): Promise<number | null> {
    return (await this.figures.participation(publicId, 'GROUP'))?.people ?? null;
  }

  @ResolveField(() => [PeopleOfGroup], { description: 'Who takes part, by stakeholder group: groups of at least ten people.' })
  async peopleByGroup(@Parent() { publicId }: Consultation): Promise<GroupPeople<StakeholderGroup>[]> {
    const table = await this.figures.participation(publicId, 'GROUP');
    return table ? peopleOf<StakeholderGroup>(table) : [];
  }

  @ResolveField(() => [PeopleOfAge], { description: 'Who takes part, by age: ages of at least ten people.' })
  async peopleByAge(@Parent() { publicId }: Consultation): Promise<GroupPeople<AgeBracket>[]> {
    const table = await this.figures.participation(publicId, 'AGE');
    return table ? peopleOf<AgeBracket>(table) : [];
  }
}
