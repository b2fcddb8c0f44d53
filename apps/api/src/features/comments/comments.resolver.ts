import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommentKind } from '@baraza/shared/vocabularies';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { textOf } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import { CurrentWording, currentOf } from '#features/languages/wording.type.js';
import type { Actor } from '#features/people/actor.js';
import { pseudonymIn } from '#features/people/pseudonym.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { Actor as TheActor, Visitor } from '#features/visits/actor.js';
import { notFound } from '#platform/errors.js';
import { dayInWords } from '#platform/clock.js';
import { perRow } from '#platform/graphql/cost.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Comment } from './comment.entity.js';
import { CommentInput, CommentMay, CommentPage, EditCommentInput, KindCount, ThreadArgs } from './comments.inputs.js';
import { mayComment } from './comments.policy.js';
import { type CommentRow, CommentRowsService } from './comment-rows.service.js';
import { CommentEditsService } from './comment-edits.service.js';
import { CommentsService } from './comments.service.js';
import { ThreadPagesService } from './thread-pages.service.js';
import { Suggestion } from './suggestion.type.js';

@Resolver(() => Comment)
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly edits: CommentEditsService,
    private readonly rows: CommentRowsService,
    private readonly proposals: ProposalRowsService,
    private readonly participants: ParticipantsService,
  ) {}

  @Query(() => Comment, { name: 'comment' })
  async one(@Args('id', { type: () => ID }) id: string, @Asked() context: Context) {
    const comment = await context.loaders.of(this.rows.byIds, context).load(id);
    if (!comment) throw notFound();
    return comment;
  }

  @Mutation(() => Comment, { description: 'Answers a proposal or a comment. Somebody without a visit becomes a person with it, silently.' })
  comment(@Asked() context: Context, @Args('input') input: CommentInput) {
    return this.comments.comment(context, input);
  }

  @Mutation(() => Comment, {
    description:
      'New words of her own. On the day she wrote the old ones, and while nobody has answered, those are gone; else they stay readable in the history.',
  })
  editComment(@TheActor() _actor: Actor, @Asked() context: Context, @Args('input') input: EditCommentInput) {
    return this.edits.edit(context, input);
  }

  @ResolveField(() => Proposal)
  proposal(@Parent() { proposalPublicId }: CommentRow, @Asked() context: Context) {
    return context.loaders.of(this.proposals.byIds, context).load(proposalPublicId);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The comment it answers; null: the proposal.' })
  parentId(@Parent() { parentPublicId }: CommentRow) {
    return parentPublicId;
  }

  @ResolveField(() => Comment, { nullable: true, description: 'The comment it answers; null: the proposal.' })
  parent(@Parent() { parentPublicId }: CommentRow, @Asked() context: Context) {
    return parentPublicId && context.loaders.of(this.rows.byIds, context).load(parentPublicId);
  }

  @ResolveField(() => Int, { description: 'Comments that answer it, what was hidden or taken back included.' })
  replyCount(@Parent() { answerCount }: CommentRow) {
    return answerCount;
  }

  @ResolveField(() => Int, { description: 'Of the event by which it was published.' })
  number(@Parent() { number }: CommentRow) {
    return number;
  }

  @ResolveField(() => CommentKind, { nullable: true, description: 'Null while hidden, and once taken back.' })
  kind(@Parent() row: CommentRow, @Visitor() visitor: Actor | null) {
    return this.#mayRead(visitor, row) ? row.kind : null;
  }

  @ResolveField(() => Text, {
    nullable: true,
    description: 'Null while hidden, and once taken back: withdrawn words only their author still reads.',
  })
  words(@Parent() row: CommentRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.said && this.#mayRead(visitor, row) ? textOf(row.said, 'words', language) : null;
  }

  @ResolveField(() => String, { nullable: true, description: "Pseudonym in the reader's script; null while hidden, and once taken back." })
  author(@Parent() row: CommentRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.pseudonym !== null && this.#mayRead(visitor, row) ? pseudonymIn(language, row.pseudonym) : null;
  }

  @ResolveField(() => String, { nullable: true, description: "The day, in words of the reader's language; null once taken back." })
  publishedOn(@Parent() row: CommentRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.publication === 'PUBLISHED' || this.#mayRead(visitor, row) ? dayInWords(row.publishedOnDay, language) : null;
  }

  @ResolveField(() => Suggestion, {
    nullable: true,
    description: 'Other words for a sentence of the proposal, where it proposes some; null once the proposal was taken back.',
  })
  suggestion(@Parent() row: CommentRow, @Visitor() visitor: Actor | null) {
    return row.proposalPublication === 'PUBLISHED' && this.#mayRead(visitor, row) ? row.suggestion : null;
  }

  @ResolveField(() => CurrentWording, { nullable: true, description: 'Null while hidden, and once taken back.' })
  wording(@Parent() row: CommentRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return this.#mayRead(visitor, row) ? currentOf(row, language) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The day its words were last changed, once there is a history.' })
  changedOn(@Parent() row: CommentRow, @Visitor() visitor: Actor | null, @Asked() { language }: Context) {
    return row.wordingNumber > 1 && this.#mayRead(visitor, row) ? dayInWords(row.wordedOnDay, language) : null;
  }

  @ResolveField(() => Boolean)
  isMine(@Parent() row: CommentRow, @Visitor() visitor: Actor | null) {
    return this.participants.isHers(visitor, row);
  }

  @ResolveField(() => CommentMay)
  may(@Parent() row: CommentRow, @Visitor() visitor: Actor | null, @Asked() context: Context): Promise<CommentMay> {
    return this.comments.mayOf(row, visitor, context);
  }

  #mayRead(visitor: Actor | null, row: CommentRow): boolean {
    return mayComment.read(visitor, row, this.participants.isHers(visitor, row));
  }
}

@Resolver(() => Proposal)
export class ThreadResolver {
  constructor(private readonly pages: ThreadPagesService) {}

  @ResolveField(() => CommentPage, { complexity: perRow })
  thread(@Parent() { id }: ProposalRow, @Args() args: ThreadArgs, @Asked() context: Context) {
    return this.pages.page(id, args, context);
  }

  @ResolveField(() => [KindCount])
  kindCounts(@Parent() { kindCounts }: ProposalRow): KindCount[] {
    return Object.values(CommentKind).map((kind) => ({ kind, count: kindCounts[kind] }));
  }

  @ResolveField(() => Int, { description: 'Number of the event by which the newest comment was published; 0: there is none.' })
  lastComment(@Parent() { lastComment }: ProposalRow) {
    return lastComment;
  }
}
