import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';

@ObjectType({
  description: 'Per cent of a row: a whole number, `<10` where it is nobody of few; null where the count is hidden to protect people.',
})
export class StanceShares {
  @Field(() => String, { nullable: true }) agree: string | null;
  @Field(() => String, { nullable: true }) unsure: string | null;
  @Field(() => String, { nullable: true }) disagree: string | null;
}

@ObjectType({ isAbstract: true })
abstract class StanceRow {
  @Field(() => Int, { description: 'People who took a stance.' }) people: number;
  @Field(() => Int, { nullable: true, description: 'Null where it is not shown, to protect people.' }) agree: number | null;
  @Field(() => Int, { nullable: true }) unsure: number | null;
  @Field(() => Int, { nullable: true }) disagree: number | null;
  @Field(() => StanceShares) shares: StanceShares;
}

@ObjectType({ description: 'Stances taken in one stakeholder group.' })
export class GroupStances extends StanceRow {
  @Field(() => StakeholderGroup, { nullable: true, description: 'Null: everybody else, and who came since a group last changed.' })
  group: StakeholderGroup | null;
}

@ObjectType({
  description:
    'Stances as they were last published: in steps of at least ten new people, each figure rounded to 5 on its own, small ones hidden with others that would give them away.',
})
export class Stances extends StanceRow {
  @Field(() => [GroupStances], { description: 'Groups of at least ten people.' }) byGroup: GroupStances[];
}

/** How many people gave an answer about themselves; null is everybody else. */
export type GroupPeople<Answer> = { readonly answer: Answer | null; readonly people: number };

@ObjectType({ description: 'How many people of a stakeholder group take part; null is everybody else.' })
export class PeopleOfGroup {
  @Field(() => StakeholderGroup, { nullable: true }) answer: StakeholderGroup | null;
  @Field(() => Int) people: number;
}

@ObjectType({ description: 'How many people of an age take part; null is everybody else.' })
export class PeopleOfAge {
  @Field(() => AgeBracket, { nullable: true }) answer: AgeBracket | null;
  @Field(() => Int) people: number;
}
