import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { StanceKind } from '@baraza/shared/vocabularies';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import type { Context } from '#platform/graphql/context.js';
import { ConfirmationsService } from './confirmations.service.js';
import { FiguresService } from './figures.service.js';
import type { TakeStanceInput } from './stances.inputs.js';

/** Stances, one person's at a time: taken, changed, shown to herself. */
@Injectable()
export class StancesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly confirmations: ConfirmationsService,
    private readonly figures: FiguresService,
  ) {}

  /** The stance of the one who asks, by proposal. */
  readonly own = async (proposals: readonly ProposalRow[], context: Context): Promise<(StanceKind | null)[]> => {
    const visitor = await visitorOf(context);
    if (!visitor) return proposals.map(() => null);
    const consultationIds = new Set(proposals.map(({ consultationId }) => consultationId));
    const rows = await this.db.query<{ proposal_id: string; kind: StanceKind }[]>(
      `select s.proposal_id, s.kind from stances s join participants a on a.id = s.participant_id where s.proposal_id = any($1) and a.person_mark = any($2)`,
      [proposals.map(({ id }) => id), [...consultationIds].flatMap((id) => this.participants.marksOf(visitor, id))],
    );
    const byId = new Map(rows.map(({ proposal_id, kind }) => [proposal_id, kind]));
    return proposals.map(({ id }) => byId.get(id) ?? null);
  };

  /** Takes a stance, or changes the one taken. By itself it changes nothing that others see: figures change in steps. */
  async take(context: Context, input: TakeStanceInput): Promise<ProposalRow> {
    const proposal = await this.proposals.find(input.proposal, context);
    const standing = await this.consultations.standing(proposal.consultationId, context);
    const isAllowed = mayProposal.takeStance(await visitorOf(context), proposal, standing);

    await this.visits.act(context, 'takeStance', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'key share');
      await this.confirmations.ensureSameMeaning(manager, proposal, input.wording ?? null);
      const participantId = await this.participants.countsAs(manager, actor, proposal.consultationId);
      await manager.query(
        `insert into stances (proposal_id, participant_id, kind, wording_id) values ($1, $2, $3, $4)
         on conflict (proposal_id, participant_id) do update set kind = excluded.kind, wording_id = excluded.wording_id, carried_from_id = null, carried_on = null
         where stances.kind <> excluded.kind or stances.wording_id <> excluded.wording_id or stances.carried_from_id is not null`,
        [proposal.id, participantId, input.kind, proposal.wordingId],
      );
      return proposal.publicId;
    });
    await this.figures.look(proposal.publicId);
    return this.proposals.find(proposal.publicId, context);
  }
}
