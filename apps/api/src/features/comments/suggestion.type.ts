import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SuggestedPart, SuggestionOutcome } from '@baraza/shared/vocabularies';
import { Piece } from '#features/languages/piece.type.js';
import type { Parts } from '#features/languages/wording.entity.js';
import type { Day } from '#platform/clock.js';

/** Proposed words as they are read with their comment. */
export type Suggested = {
  readonly part: SuggestedPart;
  readonly place: number;
  readonly language: string;
  readonly sentence: string;
  readonly words: string;
  readonly outcome: SuggestionOutcome | null;
  readonly answeredOnDay: Day | null;
  readonly reason: { readonly language: string; readonly parts: Parts } | null;
};

/** Reads what a comment `c` proposes, if it proposes anything. */
export const suggested = (c: string): string => `
  case when ${c}.kind = 'SUGGESTION' then (
    select jsonb_build_object('part', g.part, 'place', g.place, 'language', gw.language, 'sentence', gw.parts->>'sentence', 'words', gw.parts->>'words',
             'outcome', g.outcome, 'answeredOnDay', g.answered_on::text,
             'reason', case when gr.id is not null then jsonb_build_object('language', gr.language, 'parts', gr.parts) end)
    from suggestions g join wordings gw on gw.id = g.wording_id left join wordings gr on gr.id = g.reason_id where g.comment_id = ${c}.id) end`;

@ObjectType({ description: 'Other words for one sentence of a proposal, which its author takes or leaves.' })
export class Suggestion {
  @Field(() => SuggestedPart) part: SuggestedPart;
  @Field(() => String, { description: 'The language of the sentence, BCP 47.' }) language: string;
  @Field(() => [Piece], { description: 'From the sentence as it stood to the words proposed.' }) pieces: Piece[];
  @Field(() => SuggestionOutcome, { nullable: true, description: 'Null until the author answers.' }) outcome: SuggestionOutcome | null;
}

@ObjectType({ description: 'A sentence of a proposal as it stands.' })
export class Sentence {
  @Field(() => SuggestedPart) part: SuggestedPart;
  @Field(() => Int, { description: 'Which sentence of the part, from 0.' }) place: number;
  @Field(() => String) words: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
}
