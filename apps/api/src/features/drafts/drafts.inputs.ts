import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CommentKind, Stage } from '@baraza/shared/vocabularies';

@InputType({ description: 'A proposal to be, or with `proposal` a comment. Whatever is not typed yet may be missing.' })
export class KeepDraftInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { nullable: true, description: 'A draft of hers that this one takes the place of.' }) draft?: string | null;
  @Field(() => String, { nullable: true, description: "The consultation's slug, for a proposal." }) consultation?: string | null;
  @Field(() => ID, { nullable: true, description: 'The proposal that is commented.' }) proposal?: string | null;
  @Field(() => ID, { nullable: true, description: 'The comment that is answered.' }) parent?: string | null;
  @Field(() => String, { nullable: true }) language?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) problem?: string | null;
  @Field(() => String, { nullable: true }) change?: string | null;
  @Field(() => String, { nullable: true }) words?: string | null;
  @Field(() => CommentKind, { nullable: true }) kind?: CommentKind | null;
  @Field(() => [String], { nullable: true }) themes?: string[] | null;
  @Field(() => [Stage], { nullable: true }) stages?: Stage[] | null;
}

@InputType()
export class ThrowDraftAwayInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) draft: string;
}

@ObjectType('Draft', { description: 'What the one who asks wrote and has not sent. Only she gets it, and for seven days.' })
export class OwnDraft {
  @Field(() => ID) id: string;
  @Field(() => String, { description: "The last day it is kept, in words of the reader's language." }) keptUntil: string;
  consultationId: string;
  proposalId: string | null;
  @Field(() => ID, { nullable: true }) parent: string | null;
  @Field(() => String) language: string;
  @Field(() => String) title: string;
  @Field(() => String) problem: string;
  @Field(() => String) change: string;
  @Field(() => String) words: string;
  @Field(() => CommentKind, { nullable: true }) kind: CommentKind | null;
  @Field(() => [String]) themes: string[];
  @Field(() => [Stage]) stages: Stage[];
}
