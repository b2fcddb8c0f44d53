import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { Stage } from '@baraza/shared/vocabularies';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { SurroundingsService } from '#features/consultations/surroundings.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { Theme } from '#features/consultations/theme.entity.js';
import { textOf } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import { CurrentWording, currentOf } from '#features/languages/wording.type.js';
import type { Actor } from '#features/people/actor.js';
import { namesIn } from '#features/people/pseudonym.js';
import { Actor as TheActor, Visitor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { perRow } from '#platform/graphql/cost.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Proposal } from './proposal.entity.js';
import { EditProposalInput, ProposalMay, ProposalPage, ProposalsArgs, ProposeInput } from './proposals.inputs.js';
import { mayProposal } from './proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from './proposal-rows.service.js';
import { ProposalEditsService } from './proposal-edits.service.js';
import { ProposalsService } from './proposals.service.js';

@Resolver(() => Proposal)
export class ProposalsResolver {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly edits: ProposalEditsService,
    private readonly rows: ProposalRowsService,
    private readonly surroundings: SurroundingsService,
    private readonly participants: ParticipantsService,
  ) {}

  @Query(() => Proposal)
  proposal(@Args('id', { type: () => ID }) id: string, @Asked() context: Context) {
    return this.rows.find(id, context);
  }

  @Mutation(() => Proposal, { description: 'Puts a proposal forward. Somebody without a visit becomes a person with it, silently.' })
  propose(@Asked() context: Context, @Args('input') input: ProposeInput) {
    return this.proposals.propose(context, input);
  }

  @Mutation(() => Proposal, {
    description:
      'A new wording of her own. On the day she wrote it, and while nobody has built on it, the old one is gone; else it stays readable in the history.',
  })
  editProposal(@TheActor() _actor: Actor, @Asked() context: Context, @Args('input') input: EditProposalInput) {
    return this.edits.edit(context, input);
  }

  /** Its number is the one that was read with the proposal, before the thread: whoever listens from there misses nothing. */
  @ResolveField(() => Consultation)
  async consultation(@Parent() { consultationId, lastEvent }: ProposalRow, @Asked() context: Context) {
    return { ...(await context.loaders.of(this.surroundings.known, context).load(consultationId)), lastEvent };
  }

  @ResolveField(() => Text, { nullable: true })
  title(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#part('title', row, visitor, language);
  }

  @ResolveField(() => Text, { nullable: true, description: 'What is wrong today.' })
  problem(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#part('problem', row, visitor, language);
  }

  @ResolveField(() => Text, { nullable: true, description: 'What should change.' })
  change(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#part('change', row, visitor, language);
  }

  @ResolveField(() => Text, { nullable: true, description: 'The exact words of a recommendation.' })
  quotation(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#part('quotation', row, visitor, language);
  }

  @ResolveField(() => Text, { nullable: true, description: 'Where the quotation is from.' })
  source(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#part('source', row, visitor, language);
  }

  @ResolveField(() => Text, { nullable: true, description: 'Stands at the head of the thread.' })
  openingQuestion(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#part('openingQuestion', row, visitor, language);
  }

  @ResolveField(() => [Theme])
  async themes(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() context: Context) {
    if (!this.#mayRead(visitor, row)) return [];
    const themes = await context.loaders.of(this.surroundings.themes, context).load(row.consultationId);
    return themes.filter(({ code }) => row.themeCodes.includes(code));
  }

  @ResolveField(() => [Stage])
  stages(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null) {
    return this.#mayRead(visitor, row) ? row.stages : [];
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      "Pseudonyms of all who stand on it, in the reader's script, joined as her language does; null for a recommendation, while hidden, and once taken back.",
  })
  author(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.pseudonym !== null && this.#mayRead(visitor, row) ? namesIn(language, [row.pseudonym, ...row.coauthorPseudonyms]) : null;
  }

  @ResolveField(() => String, { nullable: true, description: "The day, in words of the reader's language; null once taken back." })
  publishedOn(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.publication === 'PUBLISHED' || this.#mayRead(visitor, row) ? dayInWords(row.publishedOnDay, language) : null;
  }

  @ResolveField(() => CurrentWording, { nullable: true, description: 'Null while hidden, and once taken back.' })
  wording(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#mayRead(visitor, row) ? currentOf(row, language) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The day its words were last changed, once there is a history.' })
  changedOn(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.wordingNumber > 1 && this.#mayRead(visitor, row) ? dayInWords(row.wordedOnDay, language) : null;
  }

  @ResolveField(() => Int, { description: 'Visible comments.' })
  commentCount(@Parent() { commentCount }: ProposalRow) {
    return commentCount;
  }

  @ResolveField(() => Boolean)
  isMine(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null) {
    return this.participants.isHers(visitor, row);
  }

  @ResolveField(() => ProposalMay)
  may(@Parent() row: ProposalRow, @Visitor() visitor: Actor | null, @Asked() context: Context): Promise<ProposalMay> {
    return this.proposals.mayOf(row, visitor, context);
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'What it was merged into: there it goes on.' })
  mergedInto(@Parent() row: ProposalRow, @Asked() context: Context) {
    return row.mergedInto && context.loaders.of(this.rows.byIds, context).load(row.mergedInto);
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'What it was split from.' })
  splitFrom(@Parent() row: ProposalRow, @Asked() context: Context) {
    return row.splitFrom && context.loaders.of(this.rows.byIds, context).load(row.splitFrom);
  }

  @ResolveField(() => [Proposal], { complexity: perRow, description: 'What was merged into it: at most 50.' })
  merged(@Parent() row: ProposalRow, @Asked() context: Context) {
    return this.#all(row.merged, context);
  }

  @ResolveField(() => [Proposal], { complexity: perRow, description: 'What was split from it: at most 50.' })
  splits(@Parent() row: ProposalRow, @Asked() context: Context) {
    return this.#all(row.splits, context);
  }

  async #all(ids: readonly string[], context: Context): Promise<ProposalRow[]> {
    const found = await Promise.all(ids.map((id) => context.loaders.of(this.rows.byIds, context).load(id)));
    return found.filter((row) => row !== null);
  }

  /** A part of its words; null where it has none, and while they are not for the one who asks. */
  #part(part: string, row: ProposalRow, visitor: Actor | null, language: InterfaceLanguage): Text | null {
    return row.said && this.#mayRead(visitor, row) ? textOf(row.said, part, language) : null;
  }

  #mayRead(visitor: Actor | null, row: ProposalRow): boolean {
    return mayProposal.read(visitor, row, this.participants.isHers(visitor, row));
  }
}

@Resolver(() => Consultation)
export class ConsultationProposalsResolver {
  constructor(private readonly rows: ProposalRowsService) {}

  @ResolveField(() => ProposalPage, { complexity: perRow })
  proposals(@Parent() { id }: Consultation, @Args() args: ProposalsArgs, @Asked() context: Context) {
    return this.rows.page(id, args, context);
  }
}
