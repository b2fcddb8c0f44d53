import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type AgeBracket, CommentKind, Origin, Stage, type StakeholderGroup } from '@baraza/shared/vocabularies';
import { Text } from '#features/languages/text.type.js';
import { type GroupPeople, PeopleOfAge, PeopleOfGroup, Stances } from '#features/stances/stances.type.js';

@ObjectType()
export class BriefComment {
  @Field(() => CommentKind) kind: CommentKind;
  @Field(() => String) author: string;
  @Field(() => Int) depth: number;
  @Field(() => String) publishedOn: string;
  @Field(() => Text) words: Text;

  @Field(() => Boolean, {
    description: 'What it answers is hidden or was taken back: it must not read as an answer to what stands above it.',
  })
  isReplyToHidden: boolean;
}

@ObjectType()
export class BriefProposal {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Its place in the brief, from 1.' }) number: number;
  @Field(() => Int, { nullable: true, description: 'The number of the proposal it was merged into: its stances count there.' })
  mergedInto: number | null;
  @Field(() => Origin) origin: Origin;
  @Field(() => Text) title: Text;
  @Field(() => Text, { nullable: true }) problem: Text | null;
  @Field(() => Text, { nullable: true }) change: Text | null;
  @Field(() => Text, { nullable: true }) quotation: Text | null;
  @Field(() => Text, { nullable: true }) source: Text | null;
  @Field(() => [String], { description: 'Names of its themes.' }) themes: string[];
  @Field(() => [Stage]) stages: Stage[];
  @Field(() => String, { nullable: true }) author: string | null;
  @Field(() => String) publishedOn: string;
  @Field(() => Int, { description: 'Which of its wordings this is, from 1.' }) wordingNumber: number;
  @Field(() => String, { description: 'The day of that wording.' }) wordedOn: string;
  @Field(() => Stances, { nullable: true }) stances: Stances | null;
  @Field(() => [BriefComment], { description: 'Visible comments, in the order of the thread.' }) comments: BriefComment[];
  @Field(() => Int, { description: 'Comments hidden by facilitators.' }) hiddenCount: number;
}

@ObjectType({ description: 'The summary so far, for organizers: what was said up to an event number.' })
export class Brief {
  @Field(() => String) title: string;
  @Field(() => String) subtitle: string;
  @Field(() => Text) premise: Text;
  @Field(() => Text, { description: 'Where the premise comes from.' }) source: Text;
  @Field(() => Boolean) isDemo: boolean;
  @Field(() => Int, { description: 'The event number it stands for.' }) lastEvent: number;
  @Field(() => String, { description: "The day it was made, in words of the reader's language." }) madeOn: string;
  @Field(() => Int, { nullable: true, description: 'People who took part, rounded to 5; null below ten.' }) people: number | null;

  @Field(() => [PeopleOfGroup]) peopleByGroup: GroupPeople<StakeholderGroup>[];
  @Field(() => [PeopleOfAge]) peopleByAge: GroupPeople<AgeBracket>[];
  @Field(() => Int, { description: 'Visible proposals; what was merged into another one is not counted again.' }) proposalCount: number;
  @Field(() => Int, { description: 'Visible comments.' }) commentCount: number;
  @Field(() => Int, { description: 'Contributions hidden by facilitators: only this count of them appears.' }) hiddenCount: number;
  @Field(() => Int, { description: 'Contributions that were withdrawn or erased by those who made them.' }) takenBackCount: number;
  @Field(() => [BriefProposal]) proposals: BriefProposal[];
}
