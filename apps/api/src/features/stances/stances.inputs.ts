import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { StanceKind } from '@baraza/shared/vocabularies';

@InputType()
export class TakeStanceInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) proposal: string;
  @Field(() => StanceKind) kind: StanceKind;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the wording she read. CONFLICT, fault MEANING_CHANGED, where its author changed the meaning since.',
  })
  wording?: number | null;
}
