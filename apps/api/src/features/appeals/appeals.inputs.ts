import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { Appeal, AppealOutcome } from './appeal.entity.js';

@InputType()
export class AppealInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'Her own proposal or comment, which is hidden.' }) contribution: string;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 2,000 characters as people count them.' }) words: string;
}

@InputType()
export class DecideAppealInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) appeal: string;
  @Field(() => AppealOutcome) outcome: AppealOutcome;
  @Field(() => String, { description: 'The author reads it. At most 2,000 characters.' }) reason: string;
}

@ArgsType()
export class AppealsArgs {
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'At most 50.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
}

@ObjectType({ description: 'Open appeals first, the oldest first.' })
export class AppealPage {
  @Field(() => [Appeal]) appeals: Appeal[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class AppealMay {
  @Field(() => Boolean, { description: 'Never about a decision of her own.' }) decide: boolean;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class DecisionMay {
  @Field(() => Boolean, { description: 'The author, once, while it is hidden.' }) appeal: boolean;
}
