import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { publicCount, rounded } from '@baraza/shared/publication';
import type { StanceKind } from '@baraza/shared/vocabularies';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { holdStill } from '#features/proposals/proposals.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { among, prepared } from '#platform/db/prepared.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { ConfirmationsService, isOfThisMeaning } from './confirmations.service.js';
import type { TakeStanceInput } from './stances.inputs.js';
import type { Stances } from './stances.type.js';

type CountRow = { readonly proposal_id: string; readonly agree: number; readonly unsure: number; readonly disagree: number };

/** Hot path: every page with proposals shows it. */
const counting = {
  name: 'stances',
  text: `
    select proposal_id, (count(*) filter (where kind = 'AGREE'))::int as agree, (count(*) filter (where kind = 'UNSURE'))::int as unsure,
           (count(*) filter (where kind = 'DISAGREE'))::int as disagree
    from stances s join proposals p on p.id = s.proposal_id where s.proposal_id ${among(1, 'bigint')} and ${isOfThisMeaning('p', 's')} group by proposal_id`,
};

/** Stances: taken and counted. */
@Injectable()
export class StancesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly confirmations: ConfirmationsService,
    private readonly tail: Tail,
  ) {}

  /** Counts by proposal, as the public may see them: null until ten people took a stance. */
  readonly counts = (proposalIds: readonly string[]): Promise<(Stances | null)[]> => this.countsIn(this.db.manager, proposalIds);

  /** The same within a transaction, for figures that must stand for one moment. */
  async countsIn(manager: EntityManager, proposalIds: readonly string[]): Promise<(Stances | null)[]> {
    const rows = await prepared<CountRow>(manager, counting, [proposalIds]);
    const found = inOrder(proposalIds, rows, ({ proposal_id }) => proposal_id);
    return found.map((row) => row && published(row));
  }

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

  /** Takes a stance, or changes the one taken. Taking the same again changes nothing. */
  async take(context: Context, input: TakeStanceInput): Promise<ProposalRow> {
    const proposal = await this.proposals.find(input.proposal, context);
    const standing = await this.consultations.standing(proposal.consultationId, context);
    const isAllowed = mayProposal.takeStance(await visitorOf(context), proposal, standing);

    await this.visits.act(context, 'takeStance', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'key share');
      await this.confirmations.ensureSameMeaning(manager, proposal, input.wording ?? null);
      const participantId = await this.participants.countsAs(manager, actor, proposal.consultationId);
      const changed = await manager.query<unknown[]>(
        `insert into stances (proposal_id, participant_id, kind, wording_id) values ($1, $2, $3, $4)
         on conflict (proposal_id, participant_id) do update set kind = excluded.kind, wording_id = excluded.wording_id, carried_from_id = null, carried_on = null
         where stances.kind <> excluded.kind or stances.wording_id <> excluded.wording_id or stances.carried_from_id is not null returning 1`,
        [proposal.id, participantId, input.kind, proposal.wordingId],
      );
      if (changed.length > 0)
        await record(manager, { consultationId: proposal.consultationId, kind: 'stance.taken', proposalId: proposal.publicId });
      return proposal.publicId;
    });
    this.tail.wake(proposal.consultationId);
    return this.proposals.find(proposal.publicId, context);
  }
}

function published({ agree, unsure, disagree }: { agree: number; unsure: number; disagree: number }): Stances | null {
  const people = publicCount(agree + unsure + disagree);
  return people === null ? null : { people, agree: rounded(agree), unsure: rounded(unsure), disagree: rounded(disagree) };
}
