import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { type Contribution, JudgedService } from '#features/facilitation/judged.service.js';
import type { Decision } from '#features/facilitation/decision.entity.js';
import { FacilitationService, notedOf } from '#features/facilitation/facilitation.service.js';
import { LanguagesService, readLanguage } from '#features/languages/languages.service.js';
import type { Actor } from '#features/people/actor.js';
import { ReceiptsService } from '#features/visits/receipts.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { today } from '#platform/clock.js';
import { note } from '#platform/db/audit.js';
import { AppError, conflict, ensure } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { Tail } from '#platform/live/tail.js';
import { readText } from '#platform/texts.js';
import type { AppealInput, DecideAppealInput } from './appeals.inputs.js';
import { isOwnDecision, mayAppeal } from './appeals.policy.js';
import { type AppealRow, QueueService } from './queue.service.js';

/** Appeals: made by authors, decided by somebody else than who hid. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly visits: VisitsService,
    private readonly receipts: ReceiptsService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly languages: LanguagesService,
    private readonly contributions: JudgedService,
    private readonly facilitation: FacilitationService,
    private readonly queue: QueueService,
    private readonly tail: Tail,
  ) {}

  /** An author appeals against the hiding of her contribution. */
  async appeal(context: Context, input: AppealInput): Promise<AppealRow> {
    const words = readText('words', input.words, limits.appeal);
    const language = readLanguage(input.language);
    await this.receipts.ensureNotIn({ words }, context);
    const contribution = await this.contributions.find(input.contribution, context);

    const { result } = await this.visits.act(context, 'appeal', { ...input }, async (manager, actor) => {
      const isHers = contribution.isHidden && this.participants.isHers(actor, contribution);
      await lock(manager, contribution);
      const decision = await newest(manager, contribution);
      ensure(decision !== null && mayAppeal.make({ kind: decision.kind, isHers, isAppealed: false }));
      const wordingId = await this.languages.writeApart(manager, language, { words });
      return store(manager, decision.id, wordingId);
    });
    return this.queue.find(result);
  }

  /** Decides an appeal: the decision stays, or the contribution is shown again at once. Never by the one who decided before. */
  async decide(context: Context, input: DecideAppealInput): Promise<AppealRow> {
    const reason = readText('reason', input.reason, limits.reason);
    const appeal = await this.queue.find(input.appeal);
    const contribution = await this.contributions.find(appeal.contributionId, context);
    const standing = await this.consultations.standing(appeal.consultationId, context);

    const { isReplay } = await this.visits.act(context, 'decideAppeal', { ...input }, async (manager, actor) => {
      ensure(mayAppeal.read(actor, standing));
      if (isOwnDecision(actor, appeal)) throw new AppError('FORBIDDEN', { fault: 'OWN_DECISION' });
      await lock(manager, contribution);
      await answer(manager, appeal, actor, { outcome: input.outcome, answer: reason });
      if (input.outcome === 'OVERTURNED')
        await this.facilitation.change(manager, contribution, actor, { kind: 'RESTORE', rule: null, reason });
      await note(manager, { act: 'M12', ...notedOf(actor, contribution), rule: input.outcome });
      return appeal.publicId;
    });
    if (!isReplay) this.tail.wake(appeal.consultationId);
    return this.queue.find(appeal.publicId);
  }
}

/** Whoever appeals, decides an appeal, hides or shows goes through the contribution's row: first it, then the appeal. */
async function lock(manager: EntityManager, { table, id }: Contribution): Promise<void> {
  await manager.query(`select 1 from ${table} where id = $1 for no key update`, [id]);
}

async function newest(manager: EntityManager, { publicId }: Contribution): Promise<Pick<Decision, 'id' | 'kind'> | null> {
  const [decision] = await manager.query<Pick<Decision, 'id' | 'kind'>[]>(
    'select id, kind from decisions where contribution_id = $1 order by id desc limit 1',
    [publicId],
  );
  return decision ?? null;
}

/** One appeal about one decision: a second one is told CONFLICT. */
async function store(manager: EntityManager, decisionId: string, wordingId: string): Promise<string> {
  const publicId = randomUUID();
  const stored = await manager.query<unknown[]>(
    `insert into appeals (public_id, decision_id, wording_id, appealed_on) values ($1, $2, $3, $4)
     on conflict (decision_id) do nothing returning 1`,
    [publicId, decisionId, wordingId, today()],
  );
  if (stored.length === 0) throw conflict();
  return publicId;
}

/** Open is what nobody answered, about a decision that still stands. */
async function answer(
  manager: EntityManager,
  { id }: AppealRow,
  { personId }: Actor,
  given: { outcome: string; answer: string },
): Promise<void> {
  const [, answered] = await manager.query<[unknown[], number]>(
    `update appeals a set outcome = $2, answer = $3, answered_on = $4, person_id = $5 from decisions d
     where a.id = $1 and a.outcome is null and d.id = a.decision_id
       and not exists (select 1 from decisions later where later.contribution_id = d.contribution_id and later.id > d.id)`,
    [id, given.outcome, given.answer, today(), personId],
  );
  if (answered === 0) throw conflict();
}
