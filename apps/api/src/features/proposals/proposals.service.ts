import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
import { conflict, ensure, invalid } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { readText } from '#platform/texts.js';
import type { Proposal } from './proposal.entity.js';
import { type ProposalRow, ProposalRowsService, writersOf } from './proposal-rows.service.js';
import type { EditProposalInput, ProposalMay, ProposeInput } from './proposals.inputs.js';
import { mayProposal } from './proposals.policy.js';

/** Proposals: put forward. */
@Injectable()
export class ProposalsService implements OnModuleInit {
  constructor(
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
    const proposal = await this.read(input, consultation.id, context);
    const stem = input.splitFrom ? await this.rows.find(input.splitFrom, context) : null;
    const maySplit =
      !stem || (stem.consultationId === consultation.id && (await this.mayOf(stem, await visitorOf(context), context)).split);

    const { result, isReplay } = await this.visits.act(context, 'propose', { ...input }, async (manager, actor) => {
      ensureTakesPart(isAllowed, standing);
      ensure(maySplit);
      if (stem) await holdStill(manager, 'proposals', stem, 'key share');
      const participantId = await this.participants.takePart(manager, actor, consultation.id);
      const wordingId = await this.languages.write(manager, proposal.language, proposal.parts);
      const publicId = randomUUID();
      await record(manager, { consultationId: consultation.id, kind: 'proposal.published', proposalId: publicId });
      await store(manager, { ...proposal, publicId, consultationId: consultation.id, participantId, wordingId, stemId: stem?.id ?? null });
      if (stem) await record(manager, { consultationId: consultation.id, kind: 'proposal.split', proposalId: stem.publicId });
      return publicId;
    });
    if (!isReplay) this.tail.wake(consultation.id);
    return this.rows.find(result, context);
  }

  /** What somebody may do with a proposal. */
  async mayOf(row: ProposalRow, visitor: Actor | null, context: Context): Promise<ProposalMay> {
    const standing = await this.consultations.standing(row.consultationId, context);
    const isHers = this.participants.isHers(visitor, row);
    const isAlone = row.coauthorMarks.length === 0;
    return {
      comment: mayProposal.comment(visitor, row, standing),
      takeStance: mayProposal.takeStance(visitor, row, standing),
      edit: mayProposal.edit(visitor, row, standing, isHers),
      withdraw: mayProposal.withdraw(row, isHers, isAlone),
      erase: mayProposal.erase(row, this.participants.isHers(visitor, writersOf(row))),
      leave: mayProposal.leave(row, isHers, isAlone),
      share: mayProposal.share(visitor, row, standing, isHers),
      split: mayProposal.split(visitor, row, standing, isHers),
      hide: mayProposal.hide(visitor, row),
      restore: mayProposal.restore(visitor, row),
    };
  }

  /** What was typed, as it will be stored, or a refusal that names the first field that cannot be taken. */
  async read(input: ProposeInput | EditProposalInput, consultationId: string, context: Context) {
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
 * Holds a contribution as it was read until commit, or refuses with CONFLICT: it was changed, hidden, taken back or merged meanwhile.
 * Whoever builds on it holds its key, which others may do as well; whoever changes it holds it alone.
 */
export async function holdStill(
  manager: EntityManager,
  table: 'proposals' | 'comments',
  { id, wordingId }: { id: string; wordingId: string | null },
  how: 'key share' | 'update',
): Promise<void> {
  const isOpen = table === 'proposals' ? `and lineage <> 'MERGED_INTO'` : '';
  const held = await manager.query<unknown[]>(
    `select 1 from ${table} where id = $1 and wording_id = $2 and publication = 'PUBLISHED' and not is_hidden ${isOpen} for ${how}`,
    [id, wordingId],
  );
  if (held.length === 0) throw conflict();
}

type NewProposal = Pick<Proposal, 'publicId' | 'stages' | 'consultationId'> & {
  readonly wordingId: string;
  readonly themes: readonly string[];
  readonly participantId: string;
  /** What it is split from. */
  readonly stemId: string | null;
};

async function store(
  manager: EntityManager,
  { publicId, themes, stages, consultationId, participantId, wordingId, stemId }: NewProposal,
): Promise<void> {
  await manager.query(
    `insert into proposals (public_id, origin, theme_codes, stages, published_on, consultation_id, participant_id, wording_id, lineage, split_from_id)
     values ($1, 'PARTICIPANT', $2, $3, $4, $5, $6, $7, $8, $9)`,
    [publicId, themes, stages, today(), consultationId, participantId, wordingId, stemId ? 'SPLIT_FROM' : 'ORIGINAL', stemId],
  );
}
