import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';

@InputType()
export class WithdrawInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal or a comment of her own.' }) contribution: string;
}

@InputType()
export class EraseInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal or a comment of her own.' }) contribution: string;
}

@InputType()
export class EraseAllInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
}

@ArgsType()
export class HistoryArgs {
  @Field(() => Int, { defaultValue: 10, description: 'At most 10.' }) first: number;
  @Field(() => Int, { nullable: true, description: '`next` of the page before: a number; those below it follow.' }) after?: number | null;
}

@ArgsType()
export class MineArgs {
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'At most 50.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
}
