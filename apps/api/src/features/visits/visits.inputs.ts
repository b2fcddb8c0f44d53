import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Role } from '@baraza/shared/vocabularies';

@InputType()
export class ComeInInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: 'From a one-time link.' }) token: string;
}

@ObjectType({ description: 'Where a one-time link led.' })
export class Arrival {
  @Field(() => Role) role: Role;
  @Field(() => String, { description: "The consultation's slug." }) consultation: string;
}
