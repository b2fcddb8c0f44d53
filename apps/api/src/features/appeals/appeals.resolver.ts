import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Comment } from '#features/comments/comment.entity.js';
import { CommentRowsService } from '#features/comments/comment-rows.service.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { Decision } from '#features/facilitation/decision.entity.js';
import { LanguagesService } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import type { Actor as Person } from '#features/people/actor.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { Actor, Visitor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { perRow } from '#platform/graphql/cost.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Appeal } from './appeal.entity.js';
import { AppealInput, AppealMay, AppealPage, AppealsArgs, DecideAppealInput } from './appeals.inputs.js';
import { isOwnDecision, mayAppeal } from './appeals.policy.js';
import { AppealsService } from './appeals.service.js';
import { type AppealRow, QueueService } from './queue.service.js';

@Resolver(() => Appeal)
export class AppealsResolver {
  constructor(
    private readonly appeals: AppealsService,
    private readonly queue: QueueService,
    private readonly consultations: ConsultationsService,
    private readonly proposals: ProposalRowsService,
    private readonly comments: CommentRowsService,
    private readonly languages: LanguagesService,
  ) {}

  @Query(() => Appeal, { name: 'appeal', description: 'For facilitators.' })
  one(@Args('id', { type: () => ID }) id: string, @Asked() context: Context) {
    return this.queue.one(id, context);
  }

  @Mutation(() => Appeal, { description: 'An author appeals against the hiding of her contribution, once.' })
  appeal(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: AppealInput) {
    return this.appeals.appeal(context, input);
  }

  @Mutation(() => Appeal, { description: 'For facilitators: answers an appeal about a decision of somebody else.' })
  decideAppeal(@Actor() _actor: Person, @Asked() context: Context, @Args('input') input: DecideAppealInput) {
    return this.appeals.decide(context, input);
  }

  @ResolveField(() => Text, { nullable: true })
  words(@Parent() { wordingId }: AppealRow, @Asked() context: Context) {
    return this.languages.part(wordingId, 'words', context);
  }

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  appealedOn(@Parent() { appealedOnDay }: AppealRow, @Asked() { language }: Context) {
    return dayInWords(appealedOnDay, language);
  }

  @ResolveField(() => String, { nullable: true, description: "The day, in words of the reader's language." })
  answeredOn(@Parent() { answeredOnDay }: AppealRow, @Asked() { language }: Context) {
    return answeredOnDay && dayInWords(answeredOnDay, language);
  }

  @ResolveField(() => Decision, { description: 'What it is about.' })
  decision(@Parent() { decisionId }: AppealRow, @Asked() context: Context) {
    return context.loaders.of(this.queue.decisions, context).load(decisionId);
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'The contribution, where it is a proposal.' })
  proposal(@Parent() { contributionId }: AppealRow, @Asked() context: Context) {
    return context.loaders.of(this.proposals.byIds, context).load(contributionId);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The contribution, where it is a comment.' })
  comment(@Parent() { contributionId }: AppealRow, @Asked() context: Context) {
    return context.loaders.of(this.comments.byIds, context).load(contributionId);
  }

  @ResolveField(() => Boolean, { description: 'The one who asks decided what it is about: somebody else answers.' })
  isOwnDecision(@Parent() appeal: AppealRow, @Visitor() visitor: Person | null) {
    return isOwnDecision(visitor, appeal);
  }

  @ResolveField(() => AppealMay)
  async may(@Parent() appeal: AppealRow, @Visitor() visitor: Person | null, @Asked() context: Context): Promise<AppealMay> {
    const standing = await this.consultations.standing(appeal.consultationId, context);
    return { decide: mayAppeal.decide(visitor, standing, appeal) };
  }
}

@Resolver(() => Consultation)
export class ConsultationAppealsResolver {
  constructor(private readonly queue: QueueService) {}

  @ResolveField(() => AppealPage, { nullable: true, complexity: perRow, description: 'For facilitators; refused to others.' })
  appeals(@Parent() { id }: Consultation, @Args() args: AppealsArgs, @Asked() context: Context) {
    return this.queue.page(id, args, context);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Appeals that wait for an answer; null for everyone but facilitators.' })
  openAppeals(@Parent() { id }: Consultation, @Asked() context: Context) {
    return this.queue.openCount(id, context);
  }
}
