import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { CommentKind, ThreadSort } from '@baraza/shared/vocabularies';
import { Comment } from './comment.entity.js';

registerEnumType(ThreadSort, {
  name: 'ThreadSort',
  description: 'Answers to a comment are never sorted newest first: NEWEST has them oldest first. UNHEARD: those first who are heard least here.',
});

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
  @Field(() => ThreadSort, { defaultValue: ThreadSort.OLDEST }) sort: ThreadSort;
  @Field(() => CommentKind, { nullable: true, description: 'Only comments of this kind, whatever they answer.' }) kind?: CommentKind | null;
  @Field(() => Int, { nullable: true, description: 'Only comments published after the event of this number, whatever they answer.' })
  since?: number | null;
  @Field(() => ID, { nullable: true, description: 'The comment whose answers are asked for; without it, those of the proposal.' })
  parent?: string | null;
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'How many comments in all, answers included. At most 50.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
  @Field(() => ID, { nullable: true, description: '`previous` of the page behind.' }) before?: string | null;
  @Field(() => ID, { nullable: true, description: 'The page on which this comment stands among its siblings.' }) around?: string | null;
}

@ObjectType({
  description: 'Part of a thread: comments that answer the same, one after the other, each followed by its first answers.',
})
export class CommentPage {
  @Field(() => [Comment], { description: 'What they answer, and what that answers; the nearest eight at most, the nearest last.' })
  ancestors: Comment[];
  @Field(() => [Comment]) comments: Comment[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the page before; null on the first.' }) previous: string | null;
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
