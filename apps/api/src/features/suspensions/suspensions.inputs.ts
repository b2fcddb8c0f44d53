import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { Suspension } from '#features/consultations/suspension.entity.js';

@InputType()
export class SuspendInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal or a comment: it is about its author.' }) contribution: string;

  @Field(() => Int, {
    nullable: true,
    description: '1 to 7. Null: until it is lifted; for organizers who proved who they are a moment ago.',
  })
  days: number | null;

  @Field(() => String, { description: 'She reads it. At most 2,000 characters.' }) reason: string;
}

@InputType()
export class LiftInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) suspension: string;
}

@ArgsType()
export class SuspensionsArgs {
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'At most 50.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
}

@ObjectType({ description: 'Suspensions that hold now, newest first.' })
export class SuspensionPage {
  @Field(() => [Suspension]) suspensions: Suspension[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class SuspensionMay {
  @Field(() => Boolean) lift: boolean;
}
