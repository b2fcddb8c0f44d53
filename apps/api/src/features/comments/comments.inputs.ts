import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { CommentKind, SuggestedPart, ThreadSort } from '@baraza/shared/vocabularies';
import { Comment } from './comment.entity.js';

registerEnumType(ThreadSort, {
  name: 'ThreadSort',
  description:
    'Answers to a comment are never sorted newest first: NEWEST has them oldest first. UNHEARD: those first who are heard least here.',
});

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
  @Field(() => String, {
    nullable: true,
    description: '`version` of her contribution when she read it. CONFLICT, fault CHANGED, where it was edited since; null is not checked.',
  })
  version?: string | null;
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

@ObjectType({ description: 'How many comments of a kind are seen below a proposal.' })
export class KindCount {
  @Field(() => CommentKind) kind: CommentKind;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class CommentMay {
  @Field(() => Boolean) reply: boolean;
  @Field(() => Boolean) rate: boolean;
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean, { description: 'Take or leave the words it proposes.' }) answer: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) erase: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
}
