import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { isSame, LanguagesService } from '#features/languages/languages.service.js';
import { type Change, ensureRead, isOfToday, RevisionsService, versionOf } from '#features/languages/revisions.service.js';
import type { Parts } from '#features/languages/wording.entity.js';
import type { Actor } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { AppError } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import { type ProposalRow, ProposalRowsService } from './proposal-rows.service.js';
import type { EditProposalInput } from './proposals.inputs.js';
import { mayProposal } from './proposals.policy.js';
import { holdStill, ProposalsService } from './proposals.service.js';

/** What a proposal is to say from now on. */
export type Reworded = { readonly language: string; readonly parts: Parts };

/** New wordings of proposals: at first in place of the old one, later beside it. */
@Injectable()
export class ProposalEditsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly rows: ProposalRowsService,
    private readonly proposals: ProposalsService,
    private readonly languages: LanguagesService,
    private readonly revisions: RevisionsService,
    private readonly tail: Tail,
  ) {}

  /** Whether the wording of now of each of her own proposals stays readable when she changes it. */
  readonly keepsHistory = async (rows: readonly ProposalRow[], context: Context): Promise<boolean[]> => {
    const visitor = await visitorOf(context);
    const marks = visitor ? rows.flatMap(({ consultationId }) => this.participants.marksOf(visitor, consultationId)) : [];
    const builtOn = await builtOnIn(this.db.manager, rows, marks);
    return rows.map((row) => !isOfToday(row) || builtOn.has(row.id));
  };

  async edit(context: Context, input: EditProposalInput): Promise<ProposalRow> {
    const proposal = await this.rows.find(input.proposal, context);
    const { id, publicId, consultationId } = proposal;
    const standing = await this.consultations.standing(consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayProposal.edit(visitor, proposal, standing, this.participants.isHers(visitor, proposal));
    const { parts, themes, stages, language } = await this.proposals.read(input, consultationId, context);

    const { result, isReplay } = await this.visits.act(context, 'editProposal', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'update');
      ensureRead(proposalVersion(proposal), input.version, 'title');
      if (isSame(proposal.said, language, parts)) await record(manager, { consultationId, kind: 'proposal.edited', proposalId: publicId });
      else {
        const change = await this.#change(manager, actor, proposal, input.meaningChanged ?? null);
        await this.reword(manager, actor, proposal, { language, parts }, change);
      }
      await manager.query('update proposals set theme_codes = $2, stages = $3 where id = $1', [id, themes, stages]);
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return this.rows.find(result, context);
  }

  /** Gives a proposal that is held still another wording, and tells it. `change` null: nothing of the old one is kept. */
  async reword(
    manager: EntityManager,
    actor: Actor,
    proposal: ProposalRow,
    { language, parts }: Reworded,
    change: Change | null,
  ): Promise<void> {
    const { id, publicId, consultationId, wordingId: oldId } = proposal;
    const newId = await this.languages.write(manager, language, parts);
    await record(manager, { consultationId, kind: 'proposal.edited', proposalId: publicId });
    await manager.query('update proposals set wording_id = $2, meaning_since = case when $3 then $2 else meaning_since end where id = $1', [
      id,
      newId,
      change?.isNewMeaning ?? false,
    ]);
    const marks = this.participants.marksOf(actor, consultationId);
    await manager.query(
      `with hers as (select id from participants where consultation_id = $2 and person_mark = any($3)),
         first as (update proposals set has_written = true where id = $1 and participant_id in (select id from hers))
       update authors set has_written = true where proposal_id = $1 and participant_id in (select id from hers)`,
      [id, consultationId, marks],
    );
    // Her own stance goes with her words.
    await manager.query(
      `update stances set wording_id = $2 where proposal_id = $1
         and participant_id in (select id from participants where consultation_id = $3 and person_mark = any($4))`,
      [id, newId, consultationId, marks],
    );
    if (change) return this.revisions.add(manager, proposal, newId, change);
    await this.revisions.replace(manager, proposal, newId);
    await this.languages.forget(manager, [oldId]);
  }

  /** What is said of a new wording; null while it takes the place of the old one. Who was not asked yet is refused, and asked. */
  async #change(manager: EntityManager, actor: Actor, proposal: ProposalRow, isNewMeaning: boolean | null): Promise<Change | null> {
    const builtOn = await builtOnIn(manager, [proposal], this.participants.marksOf(actor, proposal.consultationId));
    if (isOfToday(proposal) && builtOn.size === 0) return null;
    if (isNewMeaning === null) throw new AppError('CONFLICT', { field: 'meaning', fault: 'ANSWERED' });
    return { isNewMeaning };
  }
}

/** Changes with every edit of a proposal. */
export const proposalVersion = (row: ProposalRow): string => versionOf(row, [row.themeCodes, row.stages]);

/** Those of some proposals on which somebody commented or took a stance who has none of these marks. */
async function builtOnIn(manager: EntityManager, proposals: readonly ProposalRow[], marks: readonly Buffer[]): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select p.id from proposals p where p.id = any($1) and (
       exists (select 1 from comments c left join participants a on a.id = c.participant_id
               where c.proposal_id = p.id and (a.id is null or a.person_mark <> all($2)))
       or exists (select 1 from stances s join participants a on a.id = s.participant_id
                  where s.proposal_id = p.id and a.person_mark <> all($2)))`,
    [proposals.map(({ id }) => id), marks],
  );
  return new Set(rows.map(({ id }) => id));
}
