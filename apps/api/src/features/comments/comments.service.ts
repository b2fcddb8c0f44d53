import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { commentCard, textFragment } from '@baraza/shared/cards';
import { limits } from '@baraza/shared/limits';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { readLanguage } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { AppError } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { readText } from '#platform/texts.js';
import { type CommentRow, CommentRowsService } from './comment-rows.service.js';
import type { CommentInput, CommentMay } from './comments.inputs.js';
import { mayComment } from './comments.policy.js';
import { type Ground, GroundService } from './ground.service.js';
import { PublishingService, type Spoken, type Stored, type Told } from './publishing.service.js';
import { SuggestionsService } from './suggestions.service.js';

/** Comments: written. */
@Injectable()
export class CommentsService implements OnModuleInit {
  constructor(
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly rows: CommentRowsService,
    private readonly proposals: ProposalRowsService,
    private readonly ground: GroundService,
    private readonly publishing: PublishingService,
    private readonly suggestions: SuggestionsService,
    private readonly receipts: ReceiptsService,
    private readonly tail: Tail,
    private readonly cards: Cards,
  ) {}

  onModuleInit(): void {
    const asking = (more: string) =>
      `query CommentCardQuery($id: ID!) { comment(id: $id) { ...CommentCard ${more} } } ${commentCard} ${textFragment}`;
    this.cards.register('comment', asking('proposal { commentCount }'), asking(''));
  }

  async comment(context: Context, input: CommentInput): Promise<CommentRow> {
    return (await this.#atOnce(context, input)) ?? this.#lookingFirst(context, input);
  }

  /** Most who write were seen a moment ago, and so was what they write on: then nothing is looked up. Null: something is otherwise, and nothing was stored. */
  async #atOnce(context: Context, input: CommentInput): Promise<CommentRow | null> {
    const visitor = this.visits.assume(context);
    const ground = visitor && this.ground.assume(input.proposal, input.parent ?? null);
    if (!ground || input.proposed || !isAllowed(visitor, ground)) return null;

    const spoken = { kind: input.kind, ...(await this.read(input, context)) };
    const change = this.publishing.change(visitor, this.visits.tokenIn(context), input.proposal, ground, spoken, () => undefined);
    const row = await this.visits.tryWhole<Stored & Told>(context, 'comment', { ...input }, visitor, change);
    return row && this.#told(asRow(change.result, input, ground, spoken, row), row);
  }

  async #lookingFirst(context: Context, input: CommentInput): Promise<CommentRow> {
    const visitor = await visitorOf(context);
    const ground = await this.ground.find(input.proposal, input.parent ?? null, visitor, context);
    const { standing, consultationId } = ground;
    const spoken = { kind: input.kind, ...(await this.read(input, context)) };
    const suggestion = input.proposed
      ? await this.proposals
          .find(input.proposal, context)
          .then((proposal) => this.suggestions.read(input, proposal, context))
          .catch(asRefusal)
      : null;
    const ensure = () => {
      ensureTakesPart(isAllowed(visitor, ground), standing);
      if (suggestion instanceof AppError) throw suggestion;
    };
    const rest =
      suggestion && !(suggestion instanceof AppError)
        ? (manager: EntityManager, id: string) => this.suggestions.store(manager, id, suggestion)
        : null;

    const visit = visitor && this.visits.tokenIn(context);
    const { result, row } = await this.visits.actWhole<Stored & Told>(context, 'comment', { ...input }, (actor) => ({
      ...this.publishing.change(actor, visit, input.proposal, ground, spoken, ensure),
      rest,
    }));
    if (row && !rest) return this.#told(asRow(result, input, ground, spoken, row), row);
    if (row) this.tail.wake(consultationId);
    return this.rows.find(result, context);
  }

  /** Tells of a comment as it was stored: nobody has to read it back. */
  #told(comment: CommentRow, { isForAll, threadLength }: Told): CommentRow {
    const { consultationId, number, proposalPublicId: proposalId, publicId: commentId } = comment;
    this.tail.wake(consultationId, {
      event: { consultationId, number, kind: 'comment.published', proposalId, commentId },
      isForAll,
      known: {
        prime: (listening) => listening.loaders.of(this.rows.byIds, listening).prime(commentId, comment),
        beside: { proposal: { commentCount: threadLength } },
      },
    });
    return comment;
  }

  /** What somebody may do with a comment. */
  async mayOf(row: CommentRow, visitor: Actor | null, context: Context): Promise<CommentMay> {
    const standing = await this.consultations.standing(row.consultationId, context);
    const isHers = this.participants.isHers(visitor, row);
    return {
      reply: mayComment.reply(visitor, row, standing),
      rate: mayComment.rate(visitor, row, standing, isHers),
      edit: mayComment.edit(visitor, row, standing, isHers),
      answer: row.suggestion !== null && (await this.suggestions.mayAnswer(row, visitor, context)),
      withdraw: mayComment.withdraw(row, isHers),
      erase: mayComment.erase(row, isHers),
      hide: mayComment.hide(visitor, row),
      restore: mayComment.restore(visitor, row),
    };
  }

  /** What was typed, as it will be stored. */
  async read(input: { words: string; language: string }, context: Context): Promise<{ words: string; language: string }> {
    const words = readText('words', input.words, limits.comment);
    await this.receipts.ensureNotIn({ words }, context);
    return { words, language: readLanguage(input.language) };
  }
}

/** A refusal that waits until it is known whether the same was not answered already. */
function asRefusal(fault: unknown): AppError {
  if (fault instanceof AppError) return fault;
  throw fault;
}

function isAllowed(visitor: Actor | null, ground: Ground): boolean {
  const { proposal, parent, standing, consultationId } = ground;
  return parent
    ? mayComment.reply(visitor, { ...parent, ...placeOf(ground) }, standing)
    : mayProposal.comment(visitor, { ...proposal, consultationId }, standing);
}

const placeOf = ({ consultationId, proposal }: Ground) => ({
  consultationId,
  proposalIsHidden: proposal.isHidden,
  proposalPublication: proposal.publication,
  proposalLineage: proposal.lineage,
});

/** A comment that was stored a moment ago, as a statement would read it. */
function asRow(publicId: string, input: CommentInput, ground: Ground, { kind, words, language }: Spoken, stored: Stored): CommentRow {
  return {
    ...stored,
    ...placeOf(ground),
    publicId,
    proposalPublicId: input.proposal,
    kind,
    publication: 'PUBLISHED',
    isHidden: false,
    publishedOnDay: today(),
    proposalId: ground.proposal.id,
    parentPublicId: ground.parent?.publicId ?? null,
    participantId: null,
    answerCount: 0,
    ratedCount: 0,
    usefulCount: 0,
    wordingNumber: 1,
    wordedOnDay: today(),
    suggestion: null,
    said: { language, parts: { words }, rendered: null },
  };
}
