import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { proposalCard, textFragment } from '@baraza/shared/cards';
import { limits, pageSize } from '@baraza/shared/limits';
import { AccessService, isSeen } from '#features/consultations/access.service.js';
import { mayConsultation } from '#features/consultations/consultations.policy.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { LanguagesService, readLanguage, type Said } from '#features/languages/languages.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { today } from '#platform/clock.js';
import { ensure, invalid, notFound } from '#platform/errors.js';
import { Cards } from '#platform/live/cards.js';
import { record } from '#platform/live/record.js';
import { Tail } from '#platform/live/tail.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId, readText } from '#platform/texts.js';
import type { Proposal } from './proposal.entity.js';
import type { ProposalPage, ProposalsArgs, ProposeInput } from './proposals.inputs.js';

/** A proposal as one statement reads it: with its words, its author's pseudonym and the length of its thread. */
export type ProposalRow = Proposal & {
  readonly said: Said;
  readonly pseudonym: number | null;
  readonly authorMark: Buffer | null;
  readonly commentCount: number;
  readonly lastEvent: number;
};

/** Hot path: everything a card or a page shows of a proposal itself. $1 is the reader's language. */
const columns = `
  p.id, p.public_id as "publicId", p.origin, p.is_hidden as "isHidden", p.theme_codes as "themeCodes", p.stages, p.published_on::text as "publishedOnDay",
  p.consultation_id as "consultationId", p.wording_id as "wordingId", k.last_event as "lastEvent", a.pseudonym, a.person_mark as "authorMark",
  jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) as said,
  (select count(*) from comments c where c.proposal_id = p.id and not c.is_hidden)::int as "commentCount"`;
const sources = `
  proposals p join consultations k on k.id = p.consultation_id join wordings w on w.id = p.wording_id
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
    const filter = 'p.consultation_id = $2 and ($3::text is null or $3 = any(p.theme_codes)) and ($4::text is null or $4 = any(p.stages))';
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
    const isAllowed = mayConsultation.propose(await visitorOf(context), await this.consultations.standing(consultation.id, context));
    const proposal = await this.#read(input, consultation.id);

    const { result, isReplay } = await this.visits.act(context, 'propose', { ...input }, async (manager, actor) => {
      ensure(isAllowed);
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

  /** What was typed, as it will be stored, or a refusal that names the first field that cannot be taken. */
  async #read(input: ProposeInput, consultationId: string) {
    const parts = {
      title: readText('title', input.title, limits.title),
      problem: readText('problem', input.problem, limits.problem),
      change: readText('change', input.change, limits.change),
    };
    const themes = [...new Set(input.themes)];
    if (themes.length === 0) throw invalid('themes', 'EMPTY');
    const known = await this.consultations.themeCodes(consultationId);
    if (!themes.every((theme) => known.includes(theme))) throw invalid('themes', 'UNKNOWN');

    const stages = [...new Set(input.stages)];
    if (stages.length === 0) throw invalid('stages', 'EMPTY');
    return { parts, themes, stages, language: readLanguage(input.language) };
  }
}

type NewProposal = Pick<Proposal, 'publicId' | 'stages' | 'consultationId' | 'wordingId'> & {
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
