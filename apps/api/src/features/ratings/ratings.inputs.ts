import { Field, ID, InputType } from '@nestjs/graphql';
import { RatingKind } from '@baraza/shared/vocabularies';

@InputType()
export class RateInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) comment: string;
  @Field(() => RatingKind, { nullable: true, description: 'Null: takes her rating back.' }) kind?: RatingKind | null;
}
