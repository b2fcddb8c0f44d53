import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@InputType()
export class AskMergeInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal of her own.' }) proposal: string;
  @Field(() => ID, { description: 'The proposal it is to become one with; of the same consultation.' }) target: string;
  @Field(() => Boolean, { description: 'Whether her name is to stand on the joint text.' }) isJoining: boolean;
}

@InputType()
export class TakeBackMergeInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) merge: string;
}

@InputType()
export class AnswerMergeInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) merge: string;
  @Field(() => Boolean) isAgreed: boolean;
  @Field(() => String, { defaultValue: '', description: 'Why not. At most 500 characters; not kept where she agrees.' }) reason: string;
}

@InputType()
export class UnmergeInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'The proposal that was merged into another.' }) proposal: string;
}

@ObjectType({ description: 'What the one who asks may do with it.' })
export class MergeMay {
  @Field(() => Boolean) answer: boolean;
  @Field(() => Boolean) takeBack: boolean;
  @Field(() => Boolean) undo: boolean;
}
