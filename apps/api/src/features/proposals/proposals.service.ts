import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { proposalCard, textFragment } from '@baraza/shared/cards';
import { limits, pageSize } from '@baraza/shared/limits';
import { AccessService, isSeen } from '#features/consultations/access.service.js';
import { ensureTakesPart, mayConsultation } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage, type Said } from '#features/languages/languages.service.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import type { Actor } from '#features/people/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { today } from '#platform/clock.js';
import { AppError, conflict, invalid, notFound } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId, readText } from '#platform/texts.js';
import type { Proposal } from './proposal.entity.js';
import type { EditProposalInput, ProposalMay, ProposalPage, ProposalsArgs, ProposeInput } from './proposals.inputs.js';
import { mayProposal } from './proposals.policy.js';

/** A proposal as one statement reads it: with its words, its author's pseudonym and the length of its thread. */
export type ProposalRow = Proposal & {
  /** Null once erased. */
  readonly said: Said | null;
  readonly pseudonym: number | null;
  readonly authorMark: Buffer | null;
  readonly commentCount: number;
  readonly lastEvent: number;
};

/** Hot path: everything a card or a page shows of a proposal itself. $1 is the reader's language. */
const columns = `
  p.id, p.public_id as "publicId", p.origin, p.publication, p.is_hidden and p.publication = 'PUBLISHED' as "isHidden", p.theme_codes as "themeCodes", p.stages, p.published_on::text as "publishedOnDay",
  p.consultation_id as "consultationId", p.wording_id as "wordingId", k.last_event as "lastEvent", a.pseudonym, a.person_mark as "authorMark",
  case when w.id is not null then jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) end as said,
  (select count(*) from comments c where c.proposal_id = p.id and not c.is_hidden and c.publication = 'PUBLISHED')::int as "commentCount"`;
const sources = `
  proposals p join consultations k on k.id = p.consultation_id left join wordings w on w.id = p.wording_id
  left join renderings r on r.wording_id = w.id and r.language = $1 left join participants a on a.id = p.participant_id`;

/** Proposals: put forward, listed, read. */
@Injectable()
export class ProposalsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly access: AccessService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
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

  async find(id: string, context: Context): Promise<ProposalRow> {
    const [row] = await this.byIds([id], context);
    if (!row) throw notFound();
    return row;
  }

  readonly byIds = async (ids: readonly string[], context: Context): Promise<(ProposalRow | null)[]> => {
    const rows = await this.db.query<ProposalRow[]>(`select ${columns} from ${sources} where p.public_id = any($2) and ${isSeen('k', 3)}`, [
      context.language,
      ids.filter(isId),
      await this.access.openTo(context),
    ]);
    return inOrder(ids, rows, ({ publicId }) => publicId);
  };

  /** One page of a consultation's proposals, oldest first, so that what is new never moves what is being read. */
  async page(consultationId: string, { theme, stage, first, after }: ProposalsArgs, { language }: Context): Promise<ProposalPage> {
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    // What was taken back is found by no theme: being found would tell what it was about.
    const filter = `p.consultation_id = $2 and ($3::text is null or (p.publication = 'PUBLISHED' and $3 = any(p.theme_codes)))
      and ($4::text is null or (p.publication = 'PUBLISHED' and $4 = any(p.stages)))`;
    const cursor = after && isId(after) ? after : null;
    const rows = await this.db.query<(ProposalRow & { total: number })[]>(
      `select ${columns}, (select count(*) from proposals p where ${filter})::int as total from ${sources}
       where ${filter} and ($5::uuid is null or p.id > (select id from proposals where public_id = $5 and consultation_id = $2)) order by p.id limit $6`,
      [language, consultationId, theme ?? null, stage ?? null, cursor, wanted + 1],
    );
    const proposals = rows.slice(0, wanted);
    return { proposals, total: rows[0]?.total ?? 0, next: rows.length > wanted ? (proposals.at(-1)?.publicId ?? null) : null };
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
    return this.find(result, context);
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
    const proposal = await this.find(input.proposal, context);
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
    return this.find(result, context);
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
