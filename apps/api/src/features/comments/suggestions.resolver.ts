import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { textOf } from '#features/languages/languages.service.js';
import { Piece } from '#features/languages/piece.type.js';
import { Text } from '#features/languages/text.type.js';
import type { Actor } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';
import { Actor as TheActor, Visitor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { difference } from '#platform/difference.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Comment } from './comment.entity.js';
import { LeaveSuggestionInput, TakeSuggestionInput } from './comments.inputs.js';
import { Sentence, Suggestion, type Suggested } from './suggestion.type.js';
import { SuggestionsService } from './suggestions.service.js';

/** What telling two sentences apart costs, in fields. */
const comparingCosts = 5;

@Resolver(() => Suggestion)
export class SuggestionsResolver {
  constructor(private readonly suggestions: SuggestionsService) {}

  @Mutation(() => Comment, {
    description:
      'Takes proposed words into her own proposal: a new wording. CONFLICT, fault SENTENCE_CHANGED, once the sentence stands no more.',
  })
  takeSuggestion(@TheActor() _actor: Actor, @Asked() context: Context, @Args('input') input: TakeSuggestionInput) {
    return this.suggestions.take(context, input);
  }

  @Mutation(() => Comment, { description: 'Leaves proposed words, and may say why. They can still be taken later.' })
  leaveSuggestion(@TheActor() _actor: Actor, @Asked() context: Context, @Args('input') input: LeaveSuggestionInput) {
    return this.suggestions.leave(context, input);
  }

  @ResolveField(() => [Piece], { complexity: comparingCosts })
  pieces(@Parent() { sentence, words, language }: Suggested) {
    return difference(sentence, words, language);
  }

  @ResolveField(() => String, { nullable: true, description: "The day it was taken or left, in words of the reader's language." })
  answeredOn(@Parent() { answeredOnDay }: Suggested, @Asked() { language }: Context) {
    return answeredOnDay && dayInWords(answeredOnDay, language);
  }

  @ResolveField(() => Text, { nullable: true, description: 'Why the author left it, if she said so.' })
  reason(@Parent() { reason }: Suggested, @Asked() { language }: Context) {
    return reason && textOf({ ...reason, rendered: null }, 'words', language);
  }
}

@Resolver(() => Proposal)
export class SentencesResolver {
  constructor(private readonly suggestions: SuggestionsService) {}

  @ResolveField(() => Boolean, { description: 'Whether other words can be proposed for its sentences by the one who asks.' })
  maySuggest(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() context: Context) {
    return this.suggestions.maySuggest(row, visitor, context);
  }

  @ResolveField(() => [Sentence], {
    complexity: comparingCosts,
    description: 'What other words can be proposed for: none where nobody could take them.',
  })
  sentences(@Parent() row: ProposalRow) {
    return this.suggestions.sentences(row);
  }
}
