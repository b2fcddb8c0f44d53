import { Injectable } from '@nestjs/common';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { note } from '#platform/db/audit.js';
import { conflict } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { separate } from './kin.service.js';
import type { UnmergeInput } from './lineage.inputs.js';

/** Undoing a merge. */
@Injectable()
export class LineageService {
  constructor(
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly proposals: ProposalRowsService,
    private readonly tail: Tail,
  ) {}

  async mayUnmerge(row: ProposalRow, context: Context): Promise<boolean> {
    if (!row.mergedInto) return false;
    const visitor = await visitorOf(context);
    const target = await context.loaders.of(this.proposals.byIds, context).load(row.mergedInto);
    const isEithers = [row, target].some((one) => one !== null && this.participants.isHers(visitor, one));
    return mayProposal.unmerge(visitor, row, await this.consultations.standing(row.consultationId, context), isEithers);
  }

  /** The proposal stands on its own again, with the stances that were carried and that nobody has changed since. */
  async unmerge(context: Context, input: UnmergeInput): Promise<ProposalRow> {
    const proposal = await this.proposals.find(input.proposal, context);
    const { id, publicId, consultationId, mergedInto, mergedIntoId } = proposal;
    const standing = await this.consultations.standing(consultationId, context);
    const isAllowed = await this.mayUnmerge(proposal, context);

    const { isReplay } = await this.visits.act(context, 'unmerge', { ...input }, async (manager, actor) => {
      if (!mergedInto || !mergedIntoId) throw conflict();
      ensureTakesPart(isAllowed, standing);
      await separate(manager, { proposalId: id, targetId: mergedIntoId });
      for (const proposalId of [publicId, mergedInto]) await record(manager, { consultationId, kind: 'proposal.unmerged', proposalId });
      const role = actor.roleIn(consultationId);
      if (role) await note(manager, { act: 'M06', role, personId: actor.personId, consultationId, subject: publicId });
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return this.proposals.find(publicId, context);
  }
}
