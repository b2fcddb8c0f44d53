import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { foundMost } from '@baraza/shared/limits';
import { Comment } from '#features/comments/comment.entity.js';
import { TextDirection } from '#features/languages/text.type.js';
import { Proposal } from '#features/proposals/proposal.entity.js';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'At most 200 characters. Nothing in them is syntax.' }) words: string;
  @Field(() => Int, { defaultValue: foundMost, description: 'At most 30.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
}

@ObjectType({ description: 'A stretch of words as they stand in the text.' })
export class ExcerptPiece {
  @Field(() => String) words: string;
  @Field(() => Boolean, { description: 'It is what was looked for.' }) isMatch: boolean;
}

@ObjectType({ description: 'The words around what was found, in the language it was found in.' })
export class Excerpt {
  @Field(() => [ExcerptPiece]) pieces: ExcerptPiece[];
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => String, { description: "The language's name in the reader's language." }) languageName: string;
  @Field(() => TextDirection) direction: keyof typeof TextDirection;
  @Field(() => Boolean, { description: 'It is an unofficial rendering, not the words as they were written.' }) isRendering: boolean;
}

@ObjectType({ description: 'A contribution that was found.' })
export class Found {
  @Field(() => ID) id: string;
  @Field(() => Proposal, { description: 'The proposal it is, or the one it answers.' }) proposal: Proposal;
  @Field(() => Comment, { nullable: true }) comment: Comment | null;
  @Field(() => Excerpt) excerpt: Excerpt;
}

@ObjectType({
  description: 'What was found: proposals first, then comments, the newest of each first. How many there are in all is not counted.',
})
export class FoundPage {
  @Field(() => [Found]) found: Found[];
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

@ArgsType()
export class LookAlikesArgs {
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String) title: string;
  @Field(() => String) problem: string;
  @Field(() => String) change: string;
}

@ObjectType({ description: 'Proposals that say something like what somebody is about to propose.' })
export class LookAlikes {
  @Field(() => [Proposal], { description: 'At most 5, the likest first.' }) proposals: Proposal[];
  @Field(() => Int, { description: 'Proposals that can be read in the language it is written in: those it was compared with.' })
  compared: number;
  @Field(() => Int, { description: 'Proposals that exist in other languages only.' }) notCompared: number;
}
