import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContributionNoun } from '@baraza/shared/vocabularies';
import type { CommentRow } from '#features/comments/comment-rows.service.js';
import { Piece } from '#features/languages/piece.type.js';
import type { RevisionRow } from '#features/languages/revisions.service.js';
import type { Said } from '#features/languages/languages.service.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';

@ObjectType({ description: 'What was taken out of one part of a text and put in.' })
export class PartChange {
  @Field(() => String, { description: '`title`, `problem` or `change` of a proposal, `words` of a comment.' }) part: string;
  @Field(() => String, { description: 'The language it is written in now, BCP 47.' }) language: string;
  @Field(() => [Piece]) pieces: Piece[];
}

/** A wording, and the one before it: null for the first. */
export type Step = Pick<RevisionRow, 'number' | 'wordedOnDay' | 'isNewMeaning' | 'suggestionId' | 'language' | 'parts'> & {
  readonly before: Pick<Said, 'language' | 'parts'> | null;
};

@ObjectType({ description: 'A numbered wording.' })
export class HistoryStep {
  @Field(() => Int) number: number;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the author said that it means something else; null where she was not asked.',
  })
  isNewMeaning: boolean | null;
}

@ObjectType({ description: 'Which wordings a proposal or a comment has had: as visible as itself.' })
export class History {
  @Field(() => ID) id: string;
  @Field(() => ContributionNoun) noun: ContributionNoun;
  @Field(() => [HistoryStep], { description: 'Newest first.' }) steps: HistoryStep[];
  @Field(() => Int, { description: 'All wordings.' }) total: number;
  @Field(() => Int, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: number | null;
  proposal: ProposalRow;
  comment: CommentRow | null;
}
