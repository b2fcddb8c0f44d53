import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { CommentKind } from '@baraza/shared/vocabularies';
import { Comment } from './comment.entity.js';

@InputType()
export class CommentInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) proposal: string;
  @Field(() => ID, { nullable: true, description: 'The comment this one answers.' }) parent?: string | null;
  @Field(() => CommentKind) kind: CommentKind;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 5,000 characters as people count them.' }) words: string;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) comment: string;
  @Field(() => CommentKind) kind: CommentKind;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 5,000 characters as people count them.' }) words: string;
}

@ArgsType()
export class ThreadArgs {
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'At most 50.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
}

@ObjectType({ description: 'Part of a thread, in the order of the thread.' })
export class CommentPage {
  @Field(() => [Comment]) comments: Comment[];
  @Field(() => Int, { description: 'Comments in the whole thread, what was hidden or taken back included.' }) total: number;
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class CommentMay {
  @Field(() => Boolean) reply: boolean;
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) erase: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
}
