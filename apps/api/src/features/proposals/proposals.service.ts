import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { proposalCard, textFragment } from '@baraza/shared/cards';
import { limits } from '@baraza/shared/limits';
import { ensureTakesPart, mayConsultation } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage } from '#features/languages/languages.service.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import type { Actor } from '#features/people/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { today } from '#platform/clock.js';
import { AppError, conflict, invalid } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { readText } from '#platform/texts.js';
import type { Proposal } from './proposal.entity.js';
import { type ProposalRow, ProposalRowsService } from './proposal-rows.service.js';
import type { EditProposalInput, ProposalMay, ProposeInput } from './proposals.inputs.js';
import { mayProposal } from './proposals.policy.js';

/** Proposals: put forward, changed by their authors. */
@Injectable()
export class ProposalsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly rows: ProposalRowsService,
    private readonly languages: LanguagesService,
    private readonly receipts: ReceiptsService,
    private readonly tail: Tail,
    private readonly cards: Cards,
  ) {}

  onModuleInit(): void {
    this.cards.register(
      'proposal',
      `query ProposalCardQuery($id: ID!) { proposal(id: $id) { ...ProposalCard } } ${proposalCard} ${textFragment}`,
    );
  }

  async propose(context: Context, input: ProposeInput): Promise<ProposalRow> {
    const consultation = await this.consultations.bySlug(input.consultation, context);
    const standing = await this.consultations.standing(consultation.id, context);
    const isAllowed = mayConsultation.propose(await visitorOf(context), standing);
    const proposal = await this.#read(input, consultation.id, context);

    const { result, isReplay } = await this.visits.act(context, 'propose', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      const participantId = await this.participants.takePart(manager, actor, consultation.id);
      const wordingId = await this.languages.write(manager, proposal.language, proposal.parts);
      const publicId = randomUUID();
      await record(manager, { consultationId: consultation.id, kind: 'proposal.published', proposalId: publicId });
      await store(manager, { ...proposal, publicId, consultationId: consultation.id, participantId, wordingId });
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultation.id);
    return this.rows.find(result, context);
  }

  /** What somebody may do with a proposal. */
  async mayOf(row: ProposalRow, visitor: Actor | null, context: Context): Promise<ProposalMay> {
    const standing = await this.consultations.standing(row.consultationId, context);
    const isHers = this.participants.isHers(visitor, row);
    const mayEdit = mayProposal.edit(visitor, row, standing, isHers);
    return {
      comment: mayProposal.comment(visitor, row, standing),
      takeStance: mayProposal.takeStance(visitor, row, standing),
      edit: mayEdit && !(await context.loaders.of(this.builtOn, context).load(row)),
      withdraw: mayProposal.withdraw(row, isHers),
      erase: mayProposal.erase(row, isHers),
      hide: mayProposal.hide(visitor, row),
      restore: mayProposal.restore(visitor, row),
    };
  }

  /** Whether somebody else has built on each of her own proposals: then it is no longer hers alone to change. */
  readonly builtOn = async (rows: readonly ProposalRow[], context: Context): Promise<boolean[]> => {
    const visitor = await visitorOf(context);
    const marks = visitor ? rows.flatMap(({ consultationId }) => this.participants.marksOf(visitor, consultationId)) : [];
    const builtOn = await builtOnIn(this.db.manager, rows, marks);
    return rows.map(({ id }) => builtOn.has(id));
  };

  /** A new wording in place of her own old one, which is gone. */
  async edit(context: Context, input: EditProposalInput): Promise<ProposalRow> {
    const proposal = await this.rows.find(input.proposal, context);
    const { id, publicId, consultationId } = proposal;
    const standing = await this.consultations.standing(consultationId, context);
    const visitor = await visitorOf(context);
    const isAllowed = mayProposal.edit(visitor, proposal, standing, this.participants.isHers(visitor, proposal));
    const { parts, themes, stages, language } = await this.#read(input, consultationId, context);

    const { result, isReplay } = await this.visits.act(context, 'editProposal', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      await holdStill(manager, 'proposals', proposal, 'update');
      const builtOn = await builtOnIn(manager, [proposal], this.participants.marksOf(actor, consultationId));
      if (builtOn.size > 0) throw new AppError('CONFLICT', { field: 'title', fault: 'ANSWERED' });

      const wordingId = await this.languages.write(manager, language, parts);
      await record(manager, { consultationId, kind: 'proposal.edited', proposalId: publicId });
      await manager.query('update proposals set theme_codes = $2, stages = $3, wording_id = $4 where id = $1', [
        id,
        themes,
        stages,
        wordingId,
      ]);
      // A stance on it can only be her own, and stays hers.
      await manager.query('update stances set wording_id = $2 where proposal_id = $1', [id, wordingId]);
      await this.languages.forget(manager, [proposal.wordingId]);
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultationId);
    return this.rows.find(result, context);
  }

  /** What was typed, as it will be stored, or a refusal that names the first field that cannot be taken. */
  async #read(input: ProposeInput | EditProposalInput, consultationId: string, context: Context) {
    const parts = {
      title: readText('title', input.title, limits.title),
      problem: readText('problem', input.problem, limits.problem),
      change: readText('change', input.change, limits.change),
    };
    await this.receipts.ensureNotIn(parts, context);
    const themes = [...new Set(input.themes)];
    if (themes.length === 0) throw invalid('themes', 'EMPTY');
    const known = await this.consultations.themeCodes(consultationId);
    if (!themes.every((theme) => known.includes(theme))) throw invalid('themes', 'UNKNOWN');

    const stages = [...new Set(input.stages)];
    if (stages.length === 0) throw invalid('stages', 'EMPTY');
    return { parts, themes, stages, language: readLanguage(input.language) };
  }
}

/**
 * Holds a contribution as it was read until commit, or refuses with CONFLICT: it was changed, hidden or taken back meanwhile.
 * Whoever builds on it holds its key, which others may do as well; whoever changes it holds it alone.
 */
export async function holdStill(
  manager: EntityManager,
  table: 'proposals' | 'comments',
  { id, wordingId }: { id: string; wordingId: string | null },
  how: 'key share' | 'update',
): Promise<void> {
  const held = await manager.query<unknown[]>(
    `select 1 from ${table} where id = $1 and wording_id = $2 and publication = 'PUBLISHED' and not is_hidden for ${how}`,
    [id, wordingId],
  );
  if (held.length === 0) throw conflict();
}

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

type NewProposal = Pick<Proposal, 'publicId' | 'stages' | 'consultationId'> & {
  readonly wordingId: string;
  readonly themes: readonly string[];
  readonly participantId: string;
};

async function store(
  manager: EntityManager,
  { publicId, themes, stages, consultationId, participantId, wordingId }: NewProposal,
): Promise<void> {
  await manager.query(
    `insert into proposals (public_id, origin, theme_codes, stages, published_on, consultation_id, participant_id, wording_id)
     values ($1, 'PARTICIPANT', $2, $3, $4, $5, $6, $7)`,
    [publicId, themes, stages, today(), consultationId, participantId, wordingId],
  );
}
