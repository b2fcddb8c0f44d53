import { Field, ID, InputType } from '@nestjs/graphql';
import { Rule } from '@baraza/shared/vocabularies';

@InputType()
export class HideInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal or a comment.' }) contribution: string;
  @Field(() => Rule) rule: Rule;
  @Field(() => String, { description: 'At most 2,000 characters.' }) reason: string;
}

@InputType()
export class RestoreInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal or a comment.' }) contribution: string;
  @Field(() => String, { description: 'At most 2,000 characters.' }) reason: string;
}
