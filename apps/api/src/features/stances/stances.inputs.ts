import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { StanceKind } from '@baraza/shared/vocabularies';

@InputType()
export class TakeStanceInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) proposal: string;
  @Field(() => StanceKind) kind: StanceKind;
}

@ObjectType({ description: 'Stances taken, each figure rounded to 5 on its own.' })
export class Stances {
  @Field(() => Int, { description: 'People who took a stance.' }) people: number;
  @Field(() => Int) agree: number;
  @Field(() => Int) unsure: number;
  @Field(() => Int) disagree: number;
}
