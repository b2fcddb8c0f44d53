import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { Actor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { AnswerMergeInput, AskMergeInput, MergeMay, TakeBackMergeInput } from './lineage.inputs.js';
import { Merge } from './merge.entity.js';
import { type MergeRow, MergeRowsService } from './merge-rows.service.js';
import { MergesService } from './merges.service.js';

@Resolver(() => Merge)
export class MergesResolver {
  constructor(
    private readonly service: MergesService,
    private readonly rows: MergeRowsService,
  ) {}

  @Query(() => Merge, { description: 'For the authors of either side, and for facilitators; NOT_FOUND for others.' })
  merge(@Actor() _actor: Person, @Args('id', { type: () => ID }) id: string, @Asked() context: Context) {
    return this.rows.find(id, context);
  }

  @Mutation(() => Merge, { description: 'Asks the authors of another proposal whether hers may become one with it.' })
  askMerge(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: AskMergeInput) {
    return this.service.ask(context, input);
  }

  @Mutation(() => Merge, { description: 'Asks no longer.' })
  takeBackMerge(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: TakeBackMergeInput) {
    return this.service.takeBack(context, input);
  }

  @Mutation(() => Merge, { description: 'For the authors of the proposal that was asked: yes, and they are one; or no, with a reason.' })
  answerMerge(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: AnswerMergeInput) {
    return this.service.answer(context, input);
  }

  @ResolveField(() => Proposal, { description: 'What is to go into the other.' })
  proposal(@Parent() { source }: MergeRow) {
    return source;
  }

  @ResolveField(() => Proposal, { description: 'What it is to become one with.' })
  target(@Parent() { target }: MergeRow) {
    return target;
  }

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  askedOn(@Parent() { askedOnDay }: MergeRow, @Asked() { language }: Context) {
    return dayInWords(askedOnDay, language);
  }

  @ResolveField(() => Boolean, { description: 'Whether the one who asks said that her name comes along.' })
  isJoining(@Parent() row: MergeRow, @Actor() actor: Person) {
    return this.rows.isJoining(row, actor);
  }

  @ResolveField(() => MergeMay)
  may(@Parent() row: MergeRow, @Actor() actor: Person, @Asked() context: Context) {
    return this.rows.mayOf(row, actor, context);
  }
}
