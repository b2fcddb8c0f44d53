import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Comment } from '#features/comments/comment.entity.js';
import { CommentRowsService } from '#features/comments/comment-rows.service.js';
import { textOf } from '#features/languages/languages.service.js';
import type { Parts } from '#features/languages/wording.entity.js';
import { Text } from '#features/languages/text.type.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { dayInWords } from '#platform/clock.js';
import { difference } from '#platform/difference.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { perRow } from '#platform/graphql/cost.js';
import { HistoryArgs } from './contributions.inputs.js';
import { History, HistoryStep, PartChange, type Step } from './history.type.js';
import { HistoriesService } from './histories.service.js';

/** What comparing two wordings costs, in fields. */
const comparingCosts = 50;

@Resolver(() => History)
export class HistoriesResolver {
  constructor(private readonly histories: HistoriesService) {}

  @Query(() => History, {
    complexity: perRow,
    description: 'The wordings of a proposal or a comment. NOT_FOUND for who may not read it.',
  })
  history(@Args('of', { type: () => ID }) of: string, @Args() args: HistoryArgs, @Asked() context: Context) {
    return this.histories.page(of, args, context);
  }

  @ResolveField(() => Proposal, { description: 'It, or the one it answers.' })
  proposal(@Parent() { proposal }: History) {
    return proposal;
  }
}

@Resolver(() => HistoryStep)
export class StepsResolver {
  constructor(private readonly comments: CommentRowsService) {}

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  day(@Parent() { wordedOnDay }: Step, @Asked() { language }: Context) {
    return dayInWords(wordedOnDay, language);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment whose proposed words were taken.' })
  suggestion(@Parent() { suggestionId }: Step, @Asked() context: Context) {
    return suggestionId && context.loaders.of(this.comments.byIds, context).load(suggestionId);
  }

  @ResolveField(() => [PartChange], {
    complexity: comparingCosts,
    description: 'What changed since the wording before; empty for the first.',
  })
  changes(@Parent() { before, parts, language }: Step): PartChange[] {
    if (!before) return [];
    return asRead(parts)
      .filter(([part, words]) => before.parts[part] !== words)
      .map(([part, words]) => ({ part, language, pieces: difference(before.parts[part] ?? '', words, language) }));
  }

  @ResolveField(() => [Text], { description: 'The whole of it, as it was written.' })
  texts(@Parent() { parts, language: written }: Step, @Asked() { language }: Context) {
    const said = { language: written, parts, rendered: null };
    return asRead(parts).map(([part]) => textOf(said, part, language));
  }
}

const order = ['title', 'problem', 'change', 'words'];

/** The parts of a wording in the order they are read in. */
const asRead = (parts: Parts) => Object.entries(parts).toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other));
