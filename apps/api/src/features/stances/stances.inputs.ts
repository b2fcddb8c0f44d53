import { Field, ID, InputType } from '@nestjs/graphql';
import { StanceKind } from '@baraza/shared/vocabularies';

@InputType()
export class TakeStanceInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) proposal: string;
  @Field(() => StanceKind) kind: StanceKind;
}
