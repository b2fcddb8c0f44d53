import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { commentCard, textFragment } from '@baraza/shared/cards';
import { limits } from '@baraza/shared/limits';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { invalid } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { readText } from '#platform/texts.js';
import { type CommentRow, CommentRowsService } from './comment-rows.service.js';
import type { CommentInput, CommentMay } from './comments.inputs.js';
import { mayComment } from './comments.policy.js';
import { PlacesService } from './places.service.js';
import { SuggestionsService } from './suggestions.service.js';

/** Comments: written. */
@Injectable()
export class CommentsService implements OnModuleInit {
  constructor(
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly rows: CommentRowsService,
    private readonly places: PlacesService,
    private readonly suggestions: SuggestionsService,
    private readonly languages: LanguagesService,
    private readonly receipts: ReceiptsService,
    private readonly tail: Tail,
    private readonly cards: Cards,
  ) {}

  onModuleInit(): void {
    this.cards.register(
      'comment',
      `query CommentCardQuery($id: ID!) { comment(id: $id) { ...CommentCard proposal { commentCount } } } ${commentCard} ${textFragment}`,
    );
  }

  async comment(context: Context, input: CommentInput): Promise<CommentRow> {
    const proposal = await this.proposals.find(input.proposal, context);
    const standing = await this.consultations.standing(proposal.consultationId, context);
    const visitor = await visitorOf(context);
    const parent = input.parent ? await this.rows.find(input.parent, context) : null;
    if (parent && parent.proposalPublicId !== input.proposal) throw invalid('parent', 'UNKNOWN');
    const isAllowed = parent ? mayComment.reply(visitor, parent, standing) : mayProposal.comment(visitor, proposal, standing);
    const { words, language } = await this.read(input, context);
    const suggestion = await this.suggestions.read(input, proposal, context);

    const { result, isReplay } = await this.visits.act(context, 'comment', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'key share');
      if (parent) await holdStill(manager, 'comments', parent, 'key share');
      const participantId = await this.participants.takePart(manager, actor, proposal.consultationId);
      const wordingId = await this.languages.write(manager, language, { words });
      const publicId = randomUUID();
      const number = await record(manager, {
        consultationId: proposal.consultationId,
        kind: 'comment.published',
        proposalId: proposal.publicId,
        commentId: publicId,
      });
      const place = { proposalId: proposal.id, parentId: parent?.id ?? null, number };
      await this.places.store(manager, { ...place, publicId, kind: input.kind, participantId, wordingId, language });
      if (suggestion) await this.suggestions.store(manager, publicId, suggestion);
      return publicId;
    });
    if (!isReplay) this.tail.wake(proposal.consultationId);
    return this.rows.find(result, context);
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
