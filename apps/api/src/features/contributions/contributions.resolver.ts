import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommentKind, Publication, Stage } from '@baraza/shared/vocabularies';
import { CommentEditsService, commentVersion } from '#features/comments/comment-edits.service.js';
import { CommentsService } from '#features/comments/comments.service.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { Decision } from '#features/facilitation/decision.entity.js';
import { FacilitationService } from '#features/facilitation/facilitation.service.js';
import { Merge } from '#features/lineage/merge.entity.js';
import { MergeRowsService } from '#features/lineage/merge-rows.service.js';
import { textOf } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import type { Actor as Person } from '#features/people/actor.js';
import { pseudonymIn } from '#features/people/pseudonym.js';
import { ProposalEditsService, proposalVersion } from '#features/proposals/proposal-edits.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalsService } from '#features/proposals/proposals.service.js';
import { Actor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { perRow } from '#platform/graphql/cost.js';
import { EraseAllInput, EraseInput, MineArgs, WithdrawInput } from './contributions.inputs.js';
import { ContributionsService } from './contributions.service.js';
import { ErasuresService } from './erasures.service.js';
import { OwnContribution, OwnMay, OwnPage } from './own-contribution.type.js';
import { WithdrawalsService } from './withdrawals.service.js';

@Resolver(() => OwnContribution)
export class ContributionsResolver {
  constructor(
    private readonly contributions: ContributionsService,
    private readonly withdrawals: WithdrawalsService,
    private readonly erasures: ErasuresService,
    private readonly consultations: ConsultationsService,
    private readonly proposals: ProposalsService,
    private readonly comments: CommentsService,
    private readonly proposalEdits: ProposalEditsService,
    private readonly commentEdits: CommentEditsService,
    private readonly facilitation: FacilitationService,
    private readonly mergeRows: MergeRowsService,
  ) {}

  @Query(() => OwnPage, {
    complexity: perRow,
    description:
      'What the one who asks said, in all consultations. PROVE: this phone keeps her visit, and she has to show first that it is she.',
  })
  mine(@Actor() actor: Person, @Args() args: MineArgs, @Asked() context: Context) {
    return this.contributions.allMine(actor, args, context);
  }

  @Query(() => OwnContribution, { description: "One of them; NOT_FOUND when it is somebody else's." })
  myContribution(@Actor() actor: Person, @Args('id', { type: () => ID }) id: string, @Asked() context: Context) {
    return this.contributions.mine(actor, id, context);
  }

  @Mutation(() => Boolean, { description: 'Takes back a contribution of her own: only she still reads it. Replies stay.' })
  withdraw(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: WithdrawInput) {
    return this.withdrawals.withdraw(actor, context, input);
  }

  @Mutation(() => Boolean, { description: 'Erases a contribution of her own for good. PROVE: she has to show first that it is she.' })
  erase(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: EraseInput) {
    return this.erasures.erase(actor, context, input);
  }

  @Mutation(() => Boolean, {
    description: 'Erases everything of her, in every consultation, and ends all her visits. PROVE, as for `erase`.',
  })
  eraseAll(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: EraseAllInput) {
    return this.erasures.eraseAll(actor, context, input);
  }

  @ResolveField(() => Consultation)
  consultation(@Parent() { proposal }: OwnContribution, @Asked() context: Context) {
    return context.loaders.of(this.consultations.byIds, context).load(proposal.consultationId);
  }

  @ResolveField(() => Text, { nullable: true, description: 'The title of the proposal; null where she may not read it.' })
  title(@Parent() { proposal }: OwnContribution, @Actor() actor: Person, @Asked() { language }: Context) {
    const isHers = this.contributions.isHers(actor, proposal);
    const mayRead = isHers || mayProposal.read(actor, proposal);
    return proposal.said && mayRead ? textOf(proposal.said, 'title', language) : null;
  }

  @ResolveField(() => [Text], {
    description: 'Her words: of a comment one text; of a proposal its title, what is wrong and what should change.',
  })
  texts(@Parent() { proposal, comment }: OwnContribution, @Asked() { language }: Context) {
    const { said } = comment ?? proposal;
    const parts = comment ? ['words'] : ['title', 'problem', 'change'];
    return parts.map((part) => said && textOf(said, part, language)).filter((text) => text !== null);
  }

  @ResolveField(() => CommentKind, { nullable: true })
  kind(@Parent() { comment }: OwnContribution) {
    return comment?.kind ?? null;
  }

  @ResolveField(() => [String], { description: 'Codes of themes.' })
  themes(@Parent() { proposal, comment }: OwnContribution) {
    return comment ? [] : proposal.themeCodes;
  }

  @ResolveField(() => [Stage])
  stages(@Parent() { proposal, comment }: OwnContribution) {
    return comment ? [] : proposal.stages;
  }

  @ResolveField(() => String, { nullable: true, description: 'The name she said it under.' })
  pseudonym(@Parent() own: OwnContribution, @Actor() actor: Person, @Asked() { language }: Context) {
    const pseudonym = this.contributions.pseudonymOf(actor, own);
    return pseudonym === null ? null : pseudonymIn(language, pseudonym);
  }

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  publishedOn(@Parent() { proposal, comment }: OwnContribution, @Asked() { language }: Context) {
    return dayInWords((comment ?? proposal).publishedOnDay, language);
  }

  @ResolveField(() => Publication)
  publication(@Parent() { proposal, comment }: OwnContribution) {
    return (comment ?? proposal).publication;
  }

  @ResolveField(() => Boolean)
  isHidden(@Parent() { proposal, comment }: OwnContribution) {
    return (comment ?? proposal).isHidden;
  }

  @ResolveField(() => Decision, { nullable: true, description: 'Why it is hidden; never by whom.' })
  decision(@Parent() { proposal, comment }: OwnContribution, @Asked() context: Context) {
    const row = comment ?? proposal;
    return row.isHidden ? this.facilitation.decisionFor(row, context) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether its words of now stay readable for everyone when she changes them.' })
  keepsHistory(@Parent() { proposal, comment }: OwnContribution, @Asked() context: Context) {
    if (comment) return context.loaders.of(this.commentEdits.keepsHistory, context).load(comment);
    return context.loaders.of(this.proposalEdits.keepsHistory, context).load(proposal);
  }

  @ResolveField(() => String, { description: 'Changes with every edit: whoever edits says which one she read.' })
  version(@Parent() { proposal, comment }: OwnContribution) {
    return comment ? commentVersion(comment) : proposalVersion(proposal);
  }

  @ResolveField(() => Int, { description: 'How many others stand on it beside her.' })
  others(@Parent() { proposal, comment }: OwnContribution) {
    return comment ? 0 : proposal.coauthorMarks.length;
  }

  @ResolveField(() => [Merge], { description: 'Of a proposal: what is asked of it, and what it asked.' })
  merges(@Parent() { proposal, comment }: OwnContribution, @Asked() context: Context) {
    return comment ? [] : context.loaders.of(this.mergeRows.byProposals, context).load(proposal);
  }

  @ResolveField(() => OwnMay)
  async may(@Parent() { proposal, comment }: OwnContribution, @Actor() actor: Person, @Asked() context: Context): Promise<OwnMay> {
    if (!comment) return this.proposals.mayOf(proposal, actor, context);
    return { ...(await this.comments.mayOf(comment, actor, context)), leave: false, share: false, split: false };
  }
}
