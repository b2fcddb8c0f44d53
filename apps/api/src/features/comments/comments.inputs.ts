import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { CommentKind, SuggestedPart } from '@baraza/shared/vocabularies';
import { Comment } from './comment.entity.js';

@InputType({ description: 'Other words for one sentence of the proposal as it stands.' })
export class ProposedInput {
  @Field(() => SuggestedPart) part: SuggestedPart;
  @Field(() => Int, { description: 'Which sentence of the part, from 0.' }) place: number;
  @Field(() => String, { description: 'The sentence as it was read: it must still stand there.' }) sentence: string;
  @Field(() => String, { description: 'At most 1,000 characters, in the language of the proposal.' }) words: string;
}

@InputType()
export class CommentInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) proposal: string;
  @Field(() => ID, { nullable: true, description: 'The comment this one answers.' }) parent?: string | null;
  @Field(() => CommentKind) kind: CommentKind;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 5,000 characters as people count them.' }) words: string;
  @Field(() => ProposedInput, { nullable: true, description: 'Goes with kind SUGGESTION.' }) proposed?: ProposedInput | null;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) comment: string;
  @Field(() => CommentKind) kind: CommentKind;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 5,000 characters as people count them.' }) words: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'That she knows the words of now will stay readable, where they will. Otherwise CONFLICT, fault ANSWERED, is answered.',
  })
  keepsHistory: boolean;
}

@InputType()
export class TakeSuggestionInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) comment: string;
  @Field(() => Boolean, { description: 'Whether the proposal means something else with these words.' }) meaningChanged: boolean;
}

@InputType()
export class LeaveSuggestionInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) comment: string;
  @Field(() => String, { description: 'Why, for everyone to read; at most 500 characters, may be empty.' }) reason: string;
  @Field(() => String, { description: 'The language the reason is written in, BCP 47.' }) language: string;
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
  @Field(() => Boolean, { description: 'Take or leave the words it proposes.' }) answer: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) erase: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
}
