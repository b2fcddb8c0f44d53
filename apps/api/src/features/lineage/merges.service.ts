import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { declinedMost, limits } from '@baraza/shared/limits';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { isOpen, mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { conflict, ensure, invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { readText } from '#platform/texts.js';
import { merge } from './kin.service.js';
import type { AnswerMergeInput, AskMergeInput, TakeBackMergeInput } from './lineage.inputs.js';
import { type MergeRow, MergeRowsService } from './merge-rows.service.js';

/** Making two proposals one, by consent of the authors of both: asked, answered, taken back. */
@Injectable()
export class MergesService {
  constructor(
    private readonly visits: VisitsService,
    private readonly receipts: ReceiptsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly rows: MergeRowsService,
    private readonly tail: Tail,
  ) {}

  /** Asks, or, where her co-authors have asked the same already, says whether her name is to come along. */
  async ask(context: Context, input: AskMergeInput): Promise<MergeRow> {
    const [source, target] = [await this.proposals.find(input.proposal, context), await this.proposals.find(input.target, context)];
    const standing = await this.consultations.standing(source.consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayProposal.share(visitor, source, standing, this.participants.isHers(visitor, source));

    const { result } = await this.visits.act(context, 'askMerge', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      ensureTarget(source, target);
      for (const one of inOrder(source, target)) await holdStill(manager, 'proposals', one, 'key share');
      const id = await this.#askOnce(manager, source, target);
      await manager.query('delete from joiners where merge_id = $1 and participant_id = any($2)', [
        id,
        (await this.participants.all(manager, actor)).map((own) => own.id),
      ]);
      if (input.isJoining) await this.#note(manager, id, source, this.participants.marksOf(actor, source.consultationId));
      return id;
    });
    return this.rows.find(result, context);
  }

  async takeBack(context: Context, input: TakeBackMergeInput): Promise<MergeRow> {
    const row = await this.rows.find(input.merge, context);
    const isHers = this.participants.isHers(await visitorOf(context), row.source);
    await this.visits.act(context, 'takeBackMerge', { ...input }, async (manager) => {
      ensure(isHers);
      await this.#change(manager, row, { state: 'TAKEN_BACK', reason: '', answeredBy: null });
      return row.id;
    });
    return this.rows.find(row.id, context);
  }

  /** Yes: in the same transaction they are one. No: with a reason. */
  async answer(context: Context, input: AnswerMergeInput): Promise<MergeRow> {
    const row = await this.rows.find(input.merge, context);
    const { source, target } = row;
    const { consultationId } = target;
    const standing = await this.consultations.standing(consultationId, context);
    const visitor = await visitorOf(context);
    const isHers = this.participants.isHers(visitor, target);
    const isAllowed = mayProposal.share(visitor, target, standing, isHers);
    const reason = input.isAgreed ? '' : readText('reason', input.reason, limits.declining);
    await this.receipts.ensureNotIn({ reason }, context);

    const { isReplay } = await this.visits.act(context, 'answerMerge', { ...input }, async (manager, actor) => {
      // What one of them has become meanwhile is no question of rights.
      if (isHers && !(isOpen(source) && isOpen(target))) throw conflict();
      ensureTakesPart(isAllowed, standing);
      if (input.isAgreed) ensureNothingMerged(source);
      if (input.isAgreed) await merge(manager, row.id, { proposalId: source.id, targetId: target.id });
      const answeredBy = await this.participants.takePart(manager, actor, consultationId);
      await this.#change(manager, row, { state: input.isAgreed ? 'AGREED' : 'DECLINED', reason, answeredBy });
      if (input.isAgreed)
        for (const { publicId: proposalId } of [source, target])
          await record(manager, { consultationId, kind: 'proposal.merged', proposalId });
      return row.id;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return this.rows.find(row.id, context);
  }

  /** One open wish per proposal: the unique index sees to it. */
  async #askOnce(manager: EntityManager, source: ProposalRow, target: ProposalRow): Promise<string> {
    const [asked] = await manager.query<{ id: string; target_id: string }[]>(
      `select id, target_id from merges where proposal_id = $1 and state = 'ASKED' for update`,
      [source.id],
    );
    if (asked && asked.target_id !== target.id) throw conflict();
    if (asked) return asked.id;
    const [told] = await manager.query<{ no: number }[]>(
      `select count(*)::int as no from merges where proposal_id = $1 and target_id = $2 and state = 'DECLINED'`,
      [source.id, target.id],
    );
    if (told && told.no >= declinedMost) throw invalid('target', 'ENOUGH');
    const [made] = await manager.query<{ id: string }[]>(
      `insert into merges (id, proposal_id, target_id, asked_on) values ($1, $2, $3, $4)
       on conflict (proposal_id) where state = 'ASKED' do nothing returning id`,
      [randomUUID(), source.id, target.id, today()],
    );
    if (!made) throw conflict();
    return made.id;
  }

  /** Under the name by which she stands on her proposal. */
  async #note(manager: EntityManager, id: string, source: ProposalRow, marks: readonly Buffer[]): Promise<void> {
    await manager.query(
      `insert into joiners (merge_id, participant_id) select $1, a.id from participants a
       where a.person_mark = any($3) and a.id in (
         select participant_id from proposals where id = $2 union select participant_id from authors where proposal_id = $2)`,
      [id, source.id, marks],
    );
  }

  /** The change names the state it expects: whoever answers later is told CONFLICT. */
  async #change(
    manager: EntityManager,
    { id }: MergeRow,
    { state, reason, answeredBy }: { state: string; reason: string; answeredBy: string | null },
  ): Promise<void> {
    const [, changed] = await manager.query<[unknown[], number]>(
      `update merges set state = $2, reason = $3, answered_by = $4 where id = $1 and state = 'ASKED'`,
      [id, state, reason, answeredBy],
    );
    if (changed === 0) throw conflict();
  }
}

/** Another open proposal of the same consultation, with somebody behind it who can answer, and nothing merged into what goes. */
function ensureTarget(source: ProposalRow, target: ProposalRow): void {
  const isOther = target.id !== source.id && target.consultationId === source.consultationId;
  if (!isOther || !isOpen(target) || target.authorMark === null) throw invalid('target', 'UNKNOWN');
  ensureNothingMerged(source);
}

/** One level only: what others were merged into is not merged itself. */
function ensureNothingMerged({ merged }: ProposalRow): void {
  if (merged.length > 0) throw invalid('target', 'HAS_MERGED');
}

function inOrder(one: ProposalRow, other: ProposalRow): ProposalRow[] {
  return [one, other].toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
}
