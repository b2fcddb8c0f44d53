import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import type { SuggestedPart, SuggestionOutcome } from '@baraza/shared/vocabularies';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { ProposalEditsService, type Reworded } from '#features/proposals/proposal-edits.service.js';
import { isOpen, mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { AppError, conflict, invalid, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { sentencesOf } from '#platform/segments.js';
import { readText } from '#platform/texts.js';
import { type CommentRow, CommentRowsService } from './comment-rows.service.js';
import type { CommentInput, LeaveSuggestionInput, TakeSuggestionInput } from './comments.inputs.js';
import type { Sentence, Suggested } from './suggestion.type.js';
import { maySuggestion } from './suggestions.policy.js';

type Proposed = Pick<Suggested, 'part' | 'place' | 'sentence' | 'words' | 'language'>;

const keyOf = { PROBLEM: 'problem', CHANGE: 'change' } as const satisfies Record<SuggestedPart, string>;
const parts = ['PROBLEM', 'CHANGE'] as const;

/** Words proposed for one sentence of a proposal: chosen by anybody who comments, taken or left by its author. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly edits: ProposalEditsService,
    private readonly rows: CommentRowsService,
    private readonly languages: LanguagesService,
    private readonly receipts: ReceiptsService,
    private readonly tail: Tail,
  ) {}

  /** The sentences of a proposal as it stands, in their order; none where it has no author to take other words. */
  sentences(proposal: ProposalRow): Sentence[] {
    const { said } = proposal;
    if (!said || !isOpen(proposal) || proposal.participantId === null) return [];
    return parts.flatMap((part) =>
      sentencesOf(said.parts[keyOf[part]] ?? '', said.language).map(({ words }, place) => ({
        part,
        place,
        words,
        language: said.language,
      })),
    );
  }

  /** Whether somebody may propose other words for a sentence: where an author can take them. */
  async maySuggest(proposal: ProposalRow, visitor: Actor | null, context: Context): Promise<boolean> {
    const standing = await this.consultations.standing(proposal.consultationId, context);
    return proposal.participantId !== null && mayProposal.comment(visitor, proposal, standing);
  }

  /** What a comment proposes, as it will be stored; null where it proposes nothing. The sentence has to stand as it was read. */
  async read({ kind, proposed }: CommentInput, proposal: ProposalRow, context: Context): Promise<Proposed | null> {
    if (!proposed) return null;
    if (kind !== 'SUGGESTION') throw invalid('kind', 'UNKNOWN');
    const { part, place, sentence } = proposed;
    const words = readText('proposed', proposed.words, limits.suggestion);
    await this.receipts.ensureNotIn({ proposed: words }, context);
    const standing = this.sentences(proposal).find((known) => known.part === part && known.place === place);
    if (standing?.words !== sentence) throw sentenceChanged();
    if (words === sentence) throw invalid('proposed', 'SAME');
    return { part, place, sentence, words, language: standing.language };
  }

  async store(manager: EntityManager, commentId: string, { part, place, sentence, words, language }: Proposed): Promise<void> {
    const wordingId = await this.languages.writeApart(manager, language, { sentence, words });
    await manager.query(
      'insert into suggestions (comment_id, part, place, wording_id) select id, $2, $3, $4 from comments where public_id = $1',
      [commentId, part, place, wordingId],
    );
  }

  /** Whether somebody may take or leave what a comment proposes. */
  async mayAnswer(comment: CommentRow, visitor: Actor | null, context: Context): Promise<boolean> {
    if (!visitor || comment.suggestion?.outcome === 'TAKEN') return false;
    const proposal = await context.loaders.of(this.proposals.byIds, context).load(comment.proposalPublicId);
    return proposal !== null && (await this.#isAllowed(comment, proposal, visitor, context));
  }

  /** Puts proposed words in the place of their sentence: a new wording of the proposal, whose history names the comment. */
  async take(context: Context, input: TakeSuggestionInput): Promise<CommentRow> {
    return this.#answer(context, 'takeSuggestion', input, async (manager, actor, { comment, suggestion, proposal }) => {
      const reworded = withSentence(proposal, suggestion);
      await this.#settle(manager, comment, { outcome: 'TAKEN' });
      const change = { isNewMeaning: input.meaningChanged, suggestionId: comment.publicId };
      await this.edits.reword(manager, actor, proposal, reworded, change);
    });
  }

  async leave(context: Context, input: LeaveSuggestionInput): Promise<CommentRow> {
    const reason = readText('reason', input.reason, limits.leaving);
    await this.receipts.ensureNotIn({ reason }, context);
    const language = readLanguage(input.language);
    return this.#answer(context, 'leaveSuggestion', input, async (manager, actor, { comment, proposal }) => {
      if (!reason) return this.#settle(manager, comment, { outcome: 'LEFT' });
      const by = await this.participants.takePart(manager, actor, proposal.consultationId);
      const id = await this.languages.writeApart(manager, language, { words: reason });
      await this.#settle(manager, comment, { outcome: 'LEFT', reason: { id, by } });
    });
  }

  /** Does it once, while proposal and suggestion stand as they were read, and tells it. */
  async #answer(
    context: Context,
    operation: string,
    input: TakeSuggestionInput | LeaveSuggestionInput,
    answer: (manager: EntityManager, actor: Actor, about: About) => Promise<void>,
  ): Promise<CommentRow> {
    const comment = await this.rows.find(input.comment, context);
    const proposal = await this.proposals.find(comment.proposalPublicId, context);
    const { consultationId } = proposal;
    const { suggestion } = comment;
    const standing = await this.consultations.standing(consultationId, context);
    const isAllowed = await this.#isAllowed(comment, proposal, await visitorOf(context), context);

    const { isReplay } = await this.visits.act(context, operation, { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      if (!suggestion) throw notFound();
      await holdStill(manager, 'proposals', proposal, 'update');
      await holdStill(manager, 'comments', comment, 'key share');
      await answer(manager, actor, { comment, suggestion, proposal });
      const about = { proposalId: proposal.publicId, commentId: comment.publicId };
      await record(manager, { consultationId, kind: 'suggestion.answered', ...about });
      return comment.publicId;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return this.rows.find(input.comment, context);
  }

  /** What was left can still be taken; what was taken is part of the proposal. */
  async #settle(manager: EntityManager, { id }: CommentRow, { outcome, reason }: Answer): Promise<void> {
    const [before] = await manager.query<{ outcome: SuggestionOutcome | null; reason_id: string | null }[]>(
      'select outcome, reason_id from suggestions where comment_id = $1 for update',
      [id],
    );
    if (!before || before.outcome === 'TAKEN' || before.outcome === outcome) throw conflict();
    await manager.query('update suggestions set outcome = $2, answered_on = $3, reason_id = $4, reason_by = $5 where comment_id = $1', [
      ...[id, outcome, today(), reason?.id ?? null, reason?.by ?? null],
    ]);
    if (before.reason_id) await this.languages.forget(manager, [before.reason_id]);
  }

  async #isAllowed(comment: CommentRow, proposal: ProposalRow, visitor: Actor | null, context: Context): Promise<boolean> {
    const standing = await this.consultations.standing(proposal.consultationId, context);
    return maySuggestion.answer(visitor, comment, proposal, standing, this.participants.isHers(visitor, proposal));
  }
}

/** What an author did with proposed words; and, where she said why, the id of those words and of the participant whose they are. */
type Answer = { readonly outcome: SuggestionOutcome; readonly reason?: { readonly id: string; readonly by: string } };
type About = { readonly comment: CommentRow; readonly suggestion: Suggested; readonly proposal: ProposalRow };

/** The proposal with other words for one sentence: the one at its place, or the only one like it. */
function withSentence({ said }: ProposalRow, { part, place, sentence, words }: Suggested): Reworded {
  const text = said?.parts[keyOf[part]] ?? '';
  const sentences = sentencesOf(text, said?.language ?? 'und');
  const alike = sentences.filter((known) => known.words === sentence);
  const standing = sentences[place]?.words === sentence ? sentences[place] : alike[0];
  if (!said || !standing || (standing !== sentences[place] && alike.length > 1)) throw sentenceChanged();

  const reworded = text.slice(0, standing.start) + words + text.slice(standing.end);
  return { language: said.language, parts: { ...said.parts, [keyOf[part]]: readText(keyOf[part], reworded, limits[keyOf[part]]) } };
}

const sentenceChanged = () => new AppError('CONFLICT', { field: 'sentence', fault: 'SENTENCE_CHANGED' });
